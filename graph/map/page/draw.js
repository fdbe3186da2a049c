// Keeps what vis draws in step with what is to be seen: adds, removes and restyles only what differs.

let view = seen();
const drawnNodes = new Map(); // number → how it is drawn
const drawnLines = new Map();
let theme = "light";

const look = (group, kind) => held.look[group][kind];
const page = () => held.look.page[theme];

function faded(colour, share) {
  const at = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
  return `rgba(${at.join(",")},${share})`;
}

// The nodes and lines that stand out; null while nothing is selected and all are alike.
function standingOut() {
  if (chosen.line !== null) {
    const line = [...view.single, ...view.sums].find((one) => one.id === chosen.line);
    return line ? { nodes: new Set([line.f, line.t]), lines: new Set([line.id]) } : null;
  }
  if (chosen.node === null || !view.shown.has(chosen.node)) return null;
  const nodesOut = new Set([chosen.node]);
  const linesOut = new Set();
  for (const line of [...view.single, ...view.sums]) {
    if (line.f !== chosen.node && line.t !== chosen.node) continue;
    linesOut.add(line.id);
    nodesOut.add(other(line, chosen.node));
  }
  return { nodes: nodesOut, lines: linesOut };
}

function nodeStyle(mark, dim) {
  const style = { opacity: dim ? 0.16 : 1 };
  if (held.columns) style.font = { ...mark.v.font, color: faded(page().ink, dim ? 0.3 : 1) };
  const about = held.columns && held.about.includes(mark.at);
  const over = mark.c && mark.c.over;
  const selected = mark.at === chosen.node;
  if (selected) style.color = { ...held.groups[theme][mark.k].color, border: page().ink };
  else if (over) style.color = { ...held.groups[theme][mark.k].color, border: held.look.over[theme] };
  else style.color = held.groups[theme][mark.k].color;
  style.borderWidth = selected || over || about ? 3 : mark.v.borderWidth ?? 1;
  if (!held.columns) style.size = sizeOf(mark);
  return style;
}

// A hub with others folded in is larger by how many they are.
function sizeOf(mark) {
  const folded = held.folded && !chosen.open.has(mark.at) ? mark.folded.length : 0;
  return folded ? Math.min(64, mark.v.size + 6 * Math.sqrt(folded)) : mark.v.size || 0;
}

function lineStyle(line, emphasis) {
  const style = look("lines", line.k);
  const usual = held.columns ? 0.8 : style.faint;
  const opacity = line.of ? Math.min(0.6, 0.14 + 0.05 * line.of.length) : usual;
  return {
    color: { color: line.of ? look("kinds", "Other")[theme] : style[theme], opacity: { dim: 0.05, out: 1 }[emphasis] || opacity },
    width: line.of ? Math.min(7, 0.8 + Math.sqrt(line.of.length) * 0.7) : style.width + (emphasis === "out" ? 0.8 : 0),
    dashes: line.of ? false : style.dashes || false,
    arrows: line.of ? "" : style.arrows || "",
  };
}

// A set of vis after this holds exactly the wanted items, each styled as its signature says.
function step(dataSet, drawn, wanted) {
  const gone = [...drawn.keys()].filter((id) => !wanted.has(id));
  gone.forEach((id) => drawn.delete(id));
  if (gone.length) dataSet.remove(gone);
  const changed = [];
  for (const [id, [signature, make]] of wanted) {
    if (drawn.get(id) === signature) continue;
    changed.push(make());
    drawn.set(id, signature);
  }
  if (changed.length) dataSet.update(changed);
}

function emphasisOf(out, set, id) {
  return out === null ? "" : out[set].has(id) ? "out" : "dim";
}

function wantedItems() {
  const out = standingOut();
  const wantedNodes = new Map();
  for (const at of view.shown) {
    const dim = out !== null && !out.nodes.has(at);
    const mark = marks[at];
    const signature = `${theme}${dim ? "d" : ""}${at === chosen.node ? "s" : ""}${chosen.open.has(at) ? "o" : ""}`;
    wantedNodes.set(at, [signature, () => ({ label: "", ...mark.v, id: at, ...nodeStyle(mark, dim) })]);
  }
  const wantedLines = new Map();
  for (const line of held.columns ? [] : [...view.single, ...view.sums]) {
    const emphasis = emphasisOf(out, "lines", line.id);
    const make = () => ({ id: line.id, from: line.f, to: line.t, ...lineStyle(line, emphasis) });
    wantedLines.set(line.id, [`${theme}${emphasis}${line.of ? line.of.length : ""}`, make]);
  }
  return [wantedNodes, wantedLines];
}

// What pyvis has put into the page is drawn already, in the light colours and with nothing selected.
function takeOver() {
  for (const id of nodes.getIds()) drawnNodes.set(id, held.folded ? "folded" : "light");
  for (const id of edges.getIds()) drawnLines.set(id, "light");
}

function sync() {
  view = seen();
  const [wantedNodes, wantedLines] = wantedItems();
  step(edges, drawnLines, new Map([...wantedLines].filter(([id]) => drawnLines.has(id))));
  step(nodes, drawnNodes, wantedNodes);
  step(edges, drawnLines, wantedLines);
  order();
  network.redraw();
}

// The box around all that is shown, with room for names.
function bounds(ids) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const at of ids) {
    const { x, y, size, shape } = marks[at].v;
    const across = shape === "box" ? 120 : (size || 0) + 16;
    const down = shape === "box" ? 34 : (size || 0) + 16;
    box.left = Math.min(box.left, x - across);
    box.right = Math.max(box.right, x + across);
    box.top = Math.min(box.top, y - down);
    box.bottom = Math.max(box.bottom, y + down);
  }
  if (held.columns && ids === view.shown) box.top -= 44; // the headings of the columns
  return box;
}

// What the map has room for beside the panel, with room for names beside the outermost shapes.
function frame() {
  const { clientWidth, clientHeight } = byId("mynetwork");
  const narrow = clientWidth < 600;
  const open = !byId("panel").hidden;
  const margin = held.columns || narrow ? 24 : 150;
  return {
    narrow,
    wide: clientWidth - margin - (open && !narrow ? 384 : 0),
    high: (open && narrow ? clientHeight * 0.42 : clientHeight) - 84,
    shift: open && !narrow ? 192 : 0,
    rise: open && narrow ? clientHeight * 0.29 : 20,
  };
}

// On a telephone rather a part that can be read than all of it. Behind the table the map has no size to fit into.
let fitted = false;

function fit() {
  if (!view.shown.size || byId("stage").hidden) return;
  fitted = true;
  const box = bounds(view.shown);
  const { narrow, wide, high, shift, rise } = frame();
  const across = wide / (box.right - box.left);
  const least = narrow ? (held.columns ? 0.66 : 0.42) : 0.1;
  const scale = Math.min(1.15, Math.max(least, Math.min(across, high / (box.bottom - box.top))));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const about = held.about.find((at) => view.shown.has(at));
  if (scale > across && about !== undefined) Object.assign(middle, { x: marks[about].v.x + 90, y: marks[about].v.y });
  network.moveTo({ position: { x: middle.x + shift / scale, y: middle.y + rise / scale }, scale, animation: false });
}

// To a node, with its neighbours as far as they can be read together.
function goTo(at) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const out = standingOut();
  const box = bounds(out ? out.nodes : new Set([at]));
  const { wide, high, shift, rise } = frame();
  const together = Math.min(1.1, wide / (box.right - box.left), high / (box.bottom - box.top));
  const scale = together < 0.5 ? 0.62 : together;
  const alone = together < 0.5;
  const x = alone ? marks[at].v.x : (box.left + box.right) / 2;
  const y = alone ? marks[at].v.y : (box.top + box.bottom) / 2;
  const animation = calm ? false : { duration: 280, easingFunction: "easeInOutQuad" };
  network.moveTo({ position: { x: x + shift / scale, y: y + rise / scale }, scale, animation });
}

// Move only as far as it takes to have the node well inside, at the zoom that is.
function keepInView(at) {
  const { x, y } = marks[at].v;
  const spot = network.canvasToDOM({ x, y });
  const { wide, high } = frame();
  if (spot.x > 90 && spot.x < wide && spot.y > 60 && spot.y < high) return;
  const { shift, rise } = frame();
  const scale = network.getScale();
  network.moveTo({ position: { x: x + shift / scale, y: y + rise / scale }, scale, animation: false });
}
