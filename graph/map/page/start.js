// What the reader does, the address of a state, and the start of the page.

function changed() {
  if (chosen.focus !== null && chosen.hidden.has(chosen.focus)) chosen.focus = null;
  sync();
  showTable();
  showPanel();
  if (!chosen.table && !fitted) fit();
  const values = { nodes: view.shown.size, all: marks.length, lines: view.single.length + view.sums.length };
  byId("status").textContent = fill(words.status, values);
  writeAddress();
}

function select(at, line = null) {
  chosen.node = at;
  chosen.line = line;
  changed();
}

// Show a node wherever it is: unfold it, and drop the filters that keep it from view.
function reveal(at) {
  const hub = marks[at].h;
  if (held.folded && hub !== undefined) chosen.open.add(hub);
  chosen.hidden.delete(at);
  Object.assign(chosen, { node: at, line: null, table: false });
  if (!seen().shown.has(at)) {
    Object.assign(chosen, { document: "", year: "", place: "", focus: null });
    chosen.kinds.clear();
    chosen.relations.clear();
    chosen.hidden.clear();
  }
  changed();
  buildSide();
  goTo(at);
}

function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
}

function toggleFold(at) {
  if (!marks[at].folded.length) return;
  toggle(chosen.open, at);
  changed();
}

function foldAll(folded) {
  chosen.open.clear();
  if (!folded) marks.forEach((mark) => mark.folded.length && chosen.open.add(mark.at));
  changed();
}

function toggleFocus(at) {
  chosen.focus = chosen.focus === at ? null : at;
  changed();
  fit();
}

function hide(at) {
  chosen.hidden.add(at);
  select(null);
}

function toggleTable() {
  chosen.table = !chosen.table;
  changed();
  byId(chosen.table ? "listing" : "mynetwork").focus();
}

function reset() {
  Object.assign(chosen, { node: null, line: null, document: "", year: "", place: "", focus: null, table: false });
  for (const set of [chosen.kinds, chosen.relations, chosen.open, chosen.hidden]) set.clear();
  changed();
  buildSide();
  fit();
}

function zoomBy(factor) {
  network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: false });
}

// The address after # holds the state, with the ids of the graph, so that it means the same on a later map.
const PLAIN = { d: "document", y: "year", p: "place" };
const SETS = { o: "open", x: "hidden" };

function writeAddress() {
  const found = new URLSearchParams();
  if (chosen.node !== null) found.set("s", marks[chosen.node].i);
  if (chosen.focus !== null) found.set("f", marks[chosen.focus].i);
  for (const [key, name] of Object.entries(PLAIN)) if (chosen[name]) found.set(key, chosen[name]);
  for (const [key, name] of Object.entries(SETS)) for (const at of chosen[name]) found.append(key, marks[at].i);
  for (const kind of chosen.kinds) found.append("k", kind);
  for (const kind of chosen.relations) found.append("r", kind);
  if (chosen.table) found.set("t", "1");
  const wanted = found.toString();
  if (location.hash.slice(1) !== wanted) history.replaceState(null, "", `#${wanted}`);
}

function readAddress() {
  const found = new URLSearchParams(location.hash.slice(1));
  const number = (key) => numbers.get(found.get(key)) ?? null;
  chosen.node = number("s");
  chosen.line = null;
  chosen.focus = number("f");
  for (const [key, name] of Object.entries(PLAIN)) chosen[name] = found.get(key) || "";
  for (const [key, name] of Object.entries(SETS)) {
    chosen[name] = new Set(found.getAll(key).map((id) => numbers.get(id)).filter((at) => at !== undefined));
  }
  chosen.kinds = new Set(found.getAll("k").filter((kind) => kind in held.look.kinds));
  chosen.relations = new Set(found.getAll("r").filter((kind) => kind in held.look.lines));
  chosen.table = found.get("t") === "1";
}

function setTheme(wanted) {
  theme = wanted;
  document.documentElement.dataset.theme = wanted;
  buildSide();
}

function startButtons() {
  byId("heading").textContent = held.title;
  const press = { "to-table": toggleTable, csv: download, print: () => window.print() };
  for (const [id, act] of Object.entries(press)) byId(id).addEventListener("click", act);
  byId("csv").textContent = words.csv;
  byId("print").textContent = words.print;
  byId("theme").textContent = "◐";
  byId("theme").title = words.theme;
  byId("theme").setAttribute("aria-label", words.theme);
  byId("theme").addEventListener("click", () => (setTheme(theme === "light" ? "dark" : "light"), changed()));
  const filters = byId("to-filters");
  filters.textContent = words.filters;
  filters.addEventListener("click", () => {
    const open = byId("side").classList.toggle("open");
    filters.setAttribute("aria-expanded", String(open));
  });
  const zooms = [["+", words.closer, () => zoomBy(1.25)], ["−", words.further, () => zoomBy(0.8)], ["⤢", words.fit, fit]];
  for (const [sign, name, act] of zooms) {
    byId("zoom").append(element("button", { type: "button", title: name, "aria-label": name, onclick: act }, sign));
  }
}

function showTip(at) {
  const tip = byId("tip");
  tip.hidden = at === null;
  if (at === null) return;
  const mark = marks[at];
  const spot = network.canvasToDOM({ x: mark.v.x, y: mark.v.y });
  tip.textContent = [words.kinds[mark.k], fact(mark, "number"), mark.n].filter(Boolean).join("　");
  tip.style.left = `${Math.min(spot.x + 14, byId("stage").clientWidth - 260)}px`;
  tip.style.top = `${spot.y + 16}px`;
}

function startMap() {
  const surface = byId("mynetwork");
  surface.setAttribute("aria-label", words.canvas);
  network.on("beforeDrawing", (context) => (paintPlaces(context), paintCurves(context)));
  network.on("afterDrawing", paintNames);
  network.once("afterDrawing", () => requestAnimationFrame(() => (document.documentElement.dataset.drawn = String(performance.now()))));
  network.on("click", (event) => {
    surface.focus();
    if (!event.nodes.length) return select(null, event.edges[0] ?? curveAt(event.pointer.canvas));
    const at = event.nodes[0];
    if (held.folded && !chosen.open.has(at)) toggleFold(at);
    return select(at);
  });
  network.on("doubleClick", (event) => event.nodes.length && toggleFocus(event.nodes[0]));
  network.on("hoverNode", (event) => showTip(event.node));
  network.on("blurNode", () => showTip(null));
  network.on("dragStart", () => showTip(null));
  network.on("zoom", () => showTip(null));
}

takeOver();
readAddress();
startMap();
startButtons();
startSearch();
startKeys();
setTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
changed();
if (chosen.node !== null && view.shown.has(chosen.node)) goTo(chosen.node);
else fit();
addEventListener("hashchange", () => (readAddress(), buildSide(), changed()));
addEventListener("beforeprint", () => setTheme("light"));
// For scripts and tests: what is chosen, what is seen, which names are drawn where.
window.zerenMap = { held, chosen, seen: () => view, names: () => lettered, csv, reveal, select, fit };
