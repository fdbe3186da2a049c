// The panel about what is selected: what it is, what states it, what it is connected with, each with its words.

const FIRST = 40; // relations listed before the reader asks for more

function swatch(kind) {
  const { shape } = look("kinds", kind);
  return element("i", { class: `swatch ${shape}`, style: `--c:${look("kinds", kind)[theme]}`, "aria-hidden": "true" });
}

const ruleName = (rule) => words.rules[rule] || rule;

function ground(statement) {
  if (statement.r === undefined) return element("span", { class: "chip stated" }, words.stated);
  return element("span", { class: "chip derived" }, `${words.derived}: ${ruleName(statement.r)}`);
}

function place(statement) {
  const at = held.documents[statement.d];
  const parts = [at.n, at.d, fill(words.offset, { start: statement.o[0], end: statement.o[1] })];
  if (statement.p !== undefined) parts.push(fill(words.page, { page: statement.p }));
  return parts.filter(Boolean).join(" · ");
}

// The words that state something, their document, and the rule where it follows from one.
function evidence(statement) {
  const said = (statement.m || []).filter((text) => !held.texts[statement.q].includes(text));
  return element(
    "div",
    { class: "evidence" },
    element("blockquote", {}, element("bdi", {}, held.texts[statement.q])),
    element("p", {}, ground(statement), " ", element("bdi", {}, place(statement))),
    said.length > 0 && element("p", {}, element("bdi", {}, said.join(" · "))),
    statement.w !== undefined &&
      element("div", { class: "rule" }, element("span", {}, words.rule_sentence), element("blockquote", {}, element("bdi", {}, held.texts[statement.w]))),
  );
}

function pairs(rows) {
  const list = element("dl", {});
  for (const [name, value] of rows) list.append(element("dt", {}, name), element("dd", {}, element("bdi", {}, String(value))));
  return list;
}

function figures(mark) {
  if (!mark.c) return null;
  const { load, tasks, leads, score, over } = mark.c;
  const rows = [[words.load, load], [words.tasks, tasks], [words.leads, leads]];
  if (score !== null) rows.push([words.score, score]);
  const box = element("div", { class: over ? "figures over" : "figures" });
  for (const [name, value] of rows) box.append(element("div", {}, element("b", {}, String(value)), element("span", {}, name)));
  return over ? element("div", {}, element("p", { class: "warning" }, words.overloaded), box) : box;
}

function actions(mark) {
  const row = element("div", { class: "actions" });
  const add = (text, act) => row.append(element("button", { type: "button", onclick: act }, text));
  if (held.folded && mark.folded.length) {
    const open = chosen.open.has(mark.at);
    add(`${open ? words.fold : words.unfold} (${mark.folded.length})`, () => toggleFold(mark.at));
  }
  add(chosen.focus === mark.at ? words.unfocus : words.focus, () => toggleFocus(mark.at));
  add(words.hide, () => hide(mark.at));
  return row;
}

function head(kindNode, title) {
  const close = element("button", { type: "button", class: "close", "aria-label": words.close, onclick: () => select(null) }, "×");
  return element("header", {}, element("p", { class: "kind" }, ...kindNode), close, element("h2", {}, element("bdi", {}, title)));
}

function relationTitle(kind, outward) {
  const name = words.lines[kind];
  return outward ? name : `← ${name}`;
}

function related(mark) {
  const groups = new Map();
  for (const line of [...mark.lines].sort(byRelation)) {
    if (!lineFits(line)) continue;
    const key = relationTitle(line.k, line.f === mark.at);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(line);
  }
  return [...groups].map(([title, found]) => relation(mark, title, found));
}

function relation(mark, title, found) {
  const list = element("ul", {});
  const add = (some) => some.forEach((line) => list.append(entry(marks[other(line, mark.at)], line)));
  add(found.slice(0, FIRST));
  const section = element("section", {}, element("h3", {}, title, element("span", {}, String(found.length))), list);
  if (found.length > FIRST) {
    const more = element("button", { type: "button", onclick: () => (add(found.slice(FIRST)), more.remove()) }, `+ ${found.length - FIRST}`);
    section.append(more);
  }
  return section;
}

function entry(mark, line) {
  const number = mark.k === "Task" ? fact(mark, "number") : "";
  const value = fact(mark, "value");
  const by = fact(mark, "deadline", "due", "by");
  const go = element("button", { type: "button", class: "go", onclick: () => reveal(mark.at) }, swatch(mark.k), element("bdi", {}, mark.t));
  const small = [value, number && `${words.number} ${number}`, by].filter(Boolean).join(" · ");
  return element("li", {}, go, small && element("small", {}, small), ...line.e.filter(statementFits).map(evidence));
}

function nodePanel(mark) {
  const facts = mark.a.map(([name, value]) => [words.facts[name] || name, value]);
  const names = mark.s.filter((name) => name !== mark.n);
  if (names.length) facts.push([words.called, names.join("、")]);
  const parts = [head([swatch(mark.k), words.kinds[mark.k]], mark.n), figures(mark), facts.length ? pairs(facts) : null, actions(mark)];
  parts.push(...related(mark));
  if (mark.e.length) {
    const title = element("h3", {}, words.source, element("span", {}, String(mark.e.length)));
    parts.push(element("section", {}, title, ...mark.e.map(evidence)));
  }
  return parts;
}

function linePanel(line) {
  const some = line.of || [line];
  const title = `${marks[line.f].t} → ${marks[line.t].t}`;
  const kind = line.of ? fill(words.sum, { count: some.length }) : words.lines[line.k];
  const items = some.map((one) => {
    const ends = element("p", { class: "ends" }, element("bdi", {}, `${marks[one.f].t} ${words.lines[one.k]} ${marks[one.t].t}`));
    const number = fact(marks[one.t], "number");
    const small = [number && `${words.number} ${number}`, fact(marks[one.t], "deadline", "due", "by")].filter(Boolean).join(" · ");
    return element("section", {}, ends, small && element("small", {}, small), ...one.e.map(evidence));
  });
  return [head([kind], title), ...items];
}

function showPanel() {
  const panel = byId("panel");
  let parts = null;
  if (chosen.node !== null) parts = nodePanel(marks[chosen.node]);
  else if (chosen.line !== null) {
    const line = [...view.single, ...view.sums].find((one) => one.id === chosen.line);
    if (line) parts = linePanel(line);
  }
  panel.hidden = parts === null;
  panel.replaceChildren(...(parts || []).filter(Boolean));
  panel.scrollTop = 0;
}
