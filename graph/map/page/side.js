// The side of the page: the legend, which is a filter, relations, documents, years, places, folding.

function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

function legendRow(set, name, label, sign, count) {
  const box = element("input", { type: "checkbox", "data-name": name });
  box.checked = !set.has(name);
  box.addEventListener("change", () => {
    if (box.checked) set.delete(name);
    else set.add(name);
    changed();
  });
  return element("label", { class: "row" }, box, sign, element("span", {}, label), element("small", {}, String(count)));
}

function lineSign(kind) {
  const style = look("lines", kind);
  const dash = style.dashes ? "dashed" : "solid";
  return element("i", { class: "sign", style: `border-top:${Math.max(2, style.width)}px ${dash} ${style[theme]}`, "aria-hidden": "true" });
}

function picker(id, label, options, value, choose) {
  const select = element("select", { id });
  select.append(element("option", { value: "" }, words.all));
  for (const [key, text] of options) select.append(element("option", { value: key }, text));
  select.value = value;
  select.addEventListener("change", () => choose(select.value));
  return element("label", { class: "pick", for: id }, element("span", {}, label), select);
}

function group(title, ...children) {
  return element("fieldset", {}, element("legend", {}, title), ...children);
}

function places() {
  const found = new Set();
  for (const mark of marks) {
    const parts = placeOf(mark).split("/").filter(Boolean);
    parts.forEach((_, at) => found.add(parts.slice(0, at + 1).join("/")));
  }
  return [...found].sort().map((path) => [path, "\u3000".repeat(path.split("/").length - 1) + path.split("/").pop()]);
}

function buildSide() {
  const kinds = counted(marks.map((mark) => mark.k));
  const relations = counted(lines.map((line) => line.k));
  const kindRows = Object.keys(held.look.kinds)
    .filter((kind) => kinds.has(kind))
    .map((kind) => legendRow(chosen.kinds, kind, words.kinds[kind], swatch(kind), kinds.get(kind)));
  const lineRows = Object.keys(held.look.lines)
    .filter((kind) => relations.has(kind))
    .map((kind) => legendRow(chosen.relations, kind, words.lines[kind], lineSign(kind), relations.get(kind)));
  const documents = held.documents.map((one) => [one.i, one.n]);
  const years = [...new Set(held.documents.map((one) => (one.d || "").slice(0, 4)).filter(Boolean))].sort();
  const set = (name) => (value) => {
    chosen[name] = value;
    changed();
  };
  const buttons = element("div", { class: "actions" });
  const add = (id, text, act) => buttons.append(element("button", { id, type: "button", onclick: act }, text));
  if (held.folded) {
    add("unfold-all", words.unfold_all, () => foldAll(false));
    add("fold-all", words.fold_all, () => foldAll(true));
  }
  add("reset", words.reset, reset);
  byId("side").replaceChildren(
    group(words.legend, ...kindRows, element("p", { class: "note" }, words.load_note)),
    group(words.relations, ...lineRows),
    group(
      words.narrow,
      picker("pick-document", words.document, documents, chosen.document, set("document")),
      picker("pick-year", words.year, years.map((year) => [year, year]), chosen.year, set("year")),
      picker("pick-place", words.place, places(), chosen.place, set("place")),
    ),
    buttons,
    element("p", { class: "note keys" }, words.keys),
  );
}
