// The keyboard: walk between neighbours, search, details, filters of a moment, back.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

// The nearest of some nodes in a direction: distance counts, and twice what lies to the side.
function nearest(from, way, candidates) {
  let best = null;
  for (const at of candidates) {
    const [x, y] = [marks[at].v.x - from.x, marks[at].v.y - from.y];
    const along = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    if (at === chosen.node || along <= 0 || aside > 3 * along) continue;
    const cost = along + 2 * aside;
    if (best === null || cost < best.cost) best = { at, cost };
  }
  return best && best.at;
}

// To a connected node in that direction, or else to any.
function walk(way) {
  if (chosen.node === null || !view.shown.has(chosen.node)) {
    select(ranking[0] ?? null);
  } else {
    const from = marks[chosen.node].v;
    const out = standingOut();
    const to = nearest(from, way, out.nodes) ?? nearest(from, way, view.shown);
    if (to !== null) select(to);
  }
  if (chosen.node !== null) keepInView(chosen.node);
}

function back() {
  if (chosen.table) chosen.table = false;
  else if (chosen.node !== null || chosen.line !== null) {
    chosen.node = null;
    chosen.line = null;
  } else if (chosen.focus !== null) chosen.focus = null;
  changed();
}

function mapKeys(event) {
  if (event.key in WAYS) walk(WAYS[event.key]);
  else if (event.key === "Enter" && chosen.node !== null) byId("panel").focus();
  else if (event.key === " " && chosen.node !== null && held.folded) toggleFold(chosen.node);
  else if (event.key === "+" || event.key === "=") zoomBy(1.25);
  else if (event.key === "-") zoomBy(0.8);
  else if (event.key === "0") fit();
  else return;
  event.preventDefault();
}

function pageKeys(event) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "/") {
    byId("search").focus();
    byId("search").select();
  } else if (key === "escape") {
    back();
    byId("mynetwork").focus();
  } else if (key === "t") toggleTable();
  else if (key === "f" && chosen.node !== null) toggleFocus(chosen.node);
  else if (key === "h" && chosen.node !== null) hide(chosen.node);
  else return;
  event.preventDefault();
}

function startKeys() {
  byId("mynetwork").addEventListener("keydown", mapKeys);
  document.addEventListener("keydown", pageKeys);
}
