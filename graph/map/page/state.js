// What the map holds, what the reader has chosen, and what of it is to be seen. Draws nothing.

const held = JSON.parse(document.getElementById("map-data").textContent);
const words = held.words;
const marks = held.nodes;
const lines = held.lines;

const chosen = {
  node: null, // number of the selected node
  line: null, // id of the selected line
  kinds: new Set(), // kinds of node that are switched off
  relations: new Set(), // types of line that are switched off
  document: "",
  year: "",
  place: "",
  open: new Set(), // hubs whose folded nodes are shown
  hidden: new Set(),
  focus: null,
  table: false,
};

// An element with attributes and children; text of documents becomes text nodes, never markup.
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const byId = (id) => document.getElementById(id);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
const dayOf = (statement) => held.documents[statement.d].d || "";
const placeOf = (mark) => (mark.a.find(([name]) => name === "place") || ["", ""])[1];
const fact = (mark, ...names) => (mark.a.find(([name]) => names.includes(name)) || ["", ""])[1];
const isUnit = (mark) => mark.i.startsWith("unit:") || (mark.i.startsWith("group:") && mark.h === undefined);

marks.forEach((mark, at) => {
  mark.at = at;
  mark.lines = [];
  mark.folded = [];
});
marks.forEach((mark) => mark.h !== undefined && marks[mark.h].folded.push(mark.at));
lines.forEach((line, at) => {
  line.id = `l${at}`;
  marks[line.f].lines.push(line);
  marks[line.t].lines.push(line);
});
const numbers = new Map(marks.map((mark) => [mark.i, mark.at]));
const ranks = Object.keys(held.look.lines);
const byRelation = (one, two) => ranks.indexOf(one.k) - ranks.indexOf(two.k);
const other = (line, at) => (line.f === at ? line.t : line.f);

function statementFits(statement) {
  if (chosen.document !== "" && held.documents[statement.d].i !== chosen.document) return false;
  return chosen.year === "" || dayOf(statement).slice(0, 4) === chosen.year;
}

function lineFits(line) {
  if (chosen.relations.has(line.k)) return false;
  return line.e.some(statementFits);
}

function inPlace(mark) {
  return chosen.place === "" || placeOf(mark).startsWith(chosen.place);
}

// The numbers of all nodes that the filters leave, folded ones too.
function fitting() {
  const narrowed = chosen.document !== "" || chosen.year !== "" || chosen.place !== "" || chosen.relations.size > 0;
  const left = new Set();
  const ends = (line) => [marks[line.f], marks[line.t]];
  if (!narrowed) marks.forEach((mark) => left.add(mark.at));
  else {
    for (const line of lines) {
      if (!lineFits(line)) continue;
      if (chosen.place !== "" && !ends(line).some((mark) => isUnit(mark) && inPlace(mark))) continue;
      for (const mark of ends(line)) if (!isUnit(mark) || inPlace(mark)) left.add(mark.at);
    }
  }
  const near = chosen.focus === null ? null : neighbours(chosen.focus).add(chosen.focus);
  for (const at of left) {
    if (chosen.kinds.has(marks[at].k) || chosen.hidden.has(at) || (near && !near.has(at))) left.delete(at);
  }
  return left;
}

function neighbours(at) {
  const found = new Set();
  for (const line of marks[at].lines) if (lineFits(line)) found.add(other(line, at));
  return found;
}

// What is to be seen: node numbers, lines, and sums of lines that end in something folded.
function seen() {
  const left = fitting();
  const standsFor = (at) => {
    const hub = marks[at].h;
    const folded = held.folded && hub !== undefined && !chosen.open.has(hub) && chosen.focus === null;
    return folded ? hub : at;
  };
  const shown = new Set();
  for (const at of left) if (left.has(standsFor(at)) || standsFor(at) === at) shown.add(standsFor(at));
  const single = [];
  const sums = new Map();
  for (const line of lines) {
    if (!left.has(line.f) || !left.has(line.t) || !lineFits(line)) continue;
    const from = standsFor(line.f);
    const to = standsFor(line.t);
    if (!shown.has(from) || !shown.has(to)) continue;
    if (from === line.f && to === line.t) single.push(line);
    else if (from !== to) {
      const id = from < to ? `s${from}-${to}` : `s${to}-${from}`;
      if (!sums.has(id)) sums.set(id, { id, f: from, t: to, k: line.k, of: [] });
      sums.get(id).of.push(line);
    }
  }
  return { left, shown, single, sums: [...sums.values()] };
}
