// Search by any name that a document uses, with suggestions; choosing one shows it, wherever it was.

const SUGGESTED = 12;
let suggestions = [];
let pointed = -1;

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
const names = marks.map((mark) => [...new Set([mark.t, mark.n, ...mark.s, ...(mark.k === "Task" ? [fact(mark, "number")] : [])])].map((name) => [name, plain(name)]));

// The best name of a node for what was typed: 0 equal, 1 begins with it, 2 holds it.
function likeness(at, typed) {
  let best = null;
  for (const [name, folded] of names[at]) {
    const found = folded === typed ? 0 : folded.startsWith(typed) ? 1 : folded.includes(typed) ? 2 : 3;
    if (found < 3 && (best === null || found < best.found)) best = { at, name, found };
  }
  return best;
}

function find(text) {
  const typed = plain(text);
  if (!typed) return [];
  const found = marks.map((mark) => likeness(mark.at, typed)).filter(Boolean);
  found.sort((one, two) => {
    const [a, b] = [marks[one.at], marks[two.at]];
    return one.found - two.found || rank(a) - rank(b) || b.lines.length - a.lines.length || one.at - two.at;
  });
  return found.slice(0, SUGGESTED);
}

function suggest() {
  const box = byId("search");
  const list = byId("suggestions");
  suggestions = find(box.value);
  pointed = suggestions.length ? 0 : -1;
  list.replaceChildren(
    ...suggestions.map(({ at, name }, place) => {
      const mark = marks[at];
      const as = name === mark.t ? fact(mark, "number") || placeOf(mark).split("/").pop() : mark.t;
      const row = element("li", { role: "option", id: `suggestion-${place}` }, swatch(mark.k), element("bdi", {}, name), element("small", {}, as || ""));
      row.addEventListener("mousedown", (event) => (event.preventDefault(), take(place)));
      return row;
    }),
  );
  if (box.value.trim() && !suggestions.length) list.append(element("li", { class: "nothing" }, words.nothing));
  showSuggestions(box.value.trim() !== "");
}

function showSuggestions(open) {
  byId("suggestions").hidden = !open;
  byId("search").setAttribute("aria-expanded", String(open));
  [...byId("suggestions").children].forEach((row, at) => row.setAttribute("aria-selected", String(at === pointed)));
  if (open && pointed >= 0) byId("search").setAttribute("aria-activedescendant", `suggestion-${pointed}`);
  else byId("search").removeAttribute("aria-activedescendant");
}

function take(place) {
  const found = suggestions[place];
  if (!found) return;
  showSuggestions(false);
  byId("search").value = found.name;
  reveal(found.at);
  byId("mynetwork").focus();
}

function searchKeys(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps && suggestions.length) {
    pointed = (pointed + steps[event.key] + suggestions.length) % suggestions.length;
    showSuggestions(true);
  } else if (event.key === "Enter") take(pointed);
  else if (event.key === "Escape") {
    if (byId("suggestions").hidden) byId("mynetwork").focus();
    showSuggestions(false);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function startSearch() {
  const box = byId("search");
  box.placeholder = words.search;
  box.setAttribute("aria-label", words.search);
  box.addEventListener("input", suggest);
  box.addEventListener("focus", () => box.value.trim() && suggest());
  box.addEventListener("blur", () => showSuggestions(false));
  box.addEventListener("keydown", searchKeys);
}
