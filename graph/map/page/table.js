// The table of what is visible, for those who read lists, and the same as a file for a spreadsheet.

// One row for each statement of each visible line; lines that end in something folded are listed one by one.
function tableRows() {
  const visible = [...view.single, ...view.sums.flatMap((sum) => sum.of)].sort(byRelation);
  return visible.flatMap((line) => {
    const what = marks[line.t];
    return line.e.filter(statementFits).map((statement) => ({
      line,
      cells: [
        marks[line.f].t,
        words.lines[line.k],
        what.t,
        fact(what, "number"),
        fact(what, "deadline", "due", "by"),
        held.documents[statement.d].n,
        dayOf(statement),
        statement.r === undefined ? words.stated : ruleName(statement.r),
        held.texts[statement.q],
      ],
    }));
  });
}

function showTable() {
  const box = byId("listing");
  box.hidden = !chosen.table;
  byId("stage").hidden = chosen.table;
  const button = byId("to-table");
  button.textContent = chosen.table ? words.map : words.table;
  button.setAttribute("aria-pressed", String(chosen.table));
  if (!chosen.table) {
    if (box.hasChildNodes()) network.redraw(); // it had no size while the table stood before it
    box.replaceChildren();
    return;
  }
  const rows = tableRows();
  const headRow = element("tr", {}, ...words.table_columns.map((name) => element("th", { scope: "col" }, name)));
  const body = element("tbody", {}, ...rows.map(tableRow));
  const table = element("table", {}, element("thead", {}, headRow), body);
  box.replaceChildren(rows.length ? table : element("p", { class: "note" }, words.table_empty));
}

function tableRow({ line, cells }) {
  const ends = { 0: line.f, 2: line.t };
  return element(
    "tr",
    {},
    ...cells.map((text, at) => {
      const shown = element("bdi", {}, text);
      if (!(at in ends)) return element("td", {}, shown);
      const go = () => {
        chosen.table = false;
        reveal(ends[at]);
      };
      return element("td", {}, element("button", { type: "button", class: "go", onclick: go }, shown));
    }),
  );
}

// A cell that a spreadsheet takes as text: what would begin a formula gets an apostrophe before it.
function cell(text) {
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

function csv() {
  const rows = [words.table_columns, ...tableRows().map((row) => row.cells)];
  return "\ufeff" + rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function download() {
  const address = URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: "zeren.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
