// Names beside shapes, drawn where there is room so that no two meet; places and columns behind the shapes.

const FACE = '"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';
const widths = new Map();
let ranking = []; // numbers of the shown nodes, the most important first
let lettered = []; // boxes of the names drawn last, on the screen

const RANKS = { Task: 3, Obligation: 3, Target: 4, Official: 4, Phase: 5 };
const rank = (mark) => (isUnit(mark) ? 1 : mark.k === "Document" ? 2 : RANKS[mark.k] || 5);

function order() {
  const out = standingOut();
  const near = out ? out.nodes : new Set();
  const key = (at) => (at === chosen.node ? 0 : near.has(at) ? 1 : 2);
  ranking = [...view.shown].sort((one, two) => {
    const [a, b] = [marks[one], marks[two]];
    return key(one) - key(two) || rank(a) - rank(b) || (b.v.size || 0) - (a.v.size || 0) || one - two;
  });
  ranking.out = out;
}

function measured(context, text, font) {
  if (!widths.has(font)) widths.set(font, new Map());
  const known = widths.get(font);
  if (!known.has(text)) {
    context.font = font;
    known.set(text, context.measureText(text).width);
  }
  return known.get(text);
}

const short = (text, most) => ([...text].length > most ? [...text].slice(0, most - 1).join("") + "…" : text);
marks.forEach((mark) => (mark.name = short(mark.t, mark.k === "Document" ? 16 : 14)));
const meet = (one, two) => one.l < two.r && two.l < one.r && one.t < two.b && two.t < one.b;

// From here on coordinates are pixels of the screen, whatever the zoom.
function onScreen(context, paint) {
  const canvas = context.canvas;
  const ratio = canvas.width / canvas.clientWidth || 1;
  const scale = network.getScale();
  const middle = network.getViewPosition();
  const [wide, high] = [canvas.clientWidth, canvas.clientHeight];
  const at = (x, y) => [(x - middle.x) * scale + wide / 2, (y - middle.y) * scale + high / 2];
  const screen = { scale, wide, high, ratio, at };
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paint(screen);
  context.restore();
}

function paintPlaces(context) {
  const { ink } = page();
  onScreen(context, (screen) => {
    for (const [path, x, y, across, down] of held.regions) {
      const [left, top] = screen.at(x, y);
      context.beginPath();
      context.ellipse(left, top, across * screen.scale, down * screen.scale, 0, 0, 2 * Math.PI);
      context.fillStyle = faded(ink, 0.028);
      context.fill();
      context.strokeStyle = faded(ink, 0.09);
      context.stroke();
    }
    if (held.columns) paintColumns(context, screen);
  });
}

// The name of a place stands at the upper edge of its ellipse, before the names of its units.
function placeNames(context, screen, taken) {
  for (const [path, x, y, across, down] of held.regions) {
    if (across * screen.scale < 60) continue;
    const name = path === null ? words.state : path.split("/").pop();
    const size = Math.round(Math.max(13, Math.min(22, across * screen.scale * 0.08)));
    const font = `600 ${size}px ${FACE}`;
    const [left, top] = screen.at(x, y - down);
    const wide = measured(context, name, font);
    const base = top + size * 1.1 + 4;
    taken.push({ l: left - wide / 2 - 4, r: left + wide / 2 + 4, t: base - size, b: base + 4, place: true });
    letter(context, { text: name, font, colour: faded(page().ink, 0.7), ratio: screen.ratio }, left - wide / 2, base);
  }
}

function paintColumns(context, screen) {
  const tops = new Map();
  for (const at of view.shown) {
    const { x, y } = marks[at].v;
    const column = marks[at].col;
    const found = tops.get(column) || { l: Infinity, r: -Infinity, t: Infinity };
    tops.set(column, { l: Math.min(found.l, x), r: Math.max(found.r, x), t: Math.min(found.t, y) });
  }
  const top = Math.min(...[...tops.values()].map((column) => column.t));
  const font = `600 ${Math.round(Math.max(11, Math.min(15, 15 * screen.scale)))}px ${FACE}`;
  for (const [column, box] of tops) {
    const [x, y] = screen.at((box.l + box.r) / 2, top - 46);
    const said = { text: words.columns[column], font, colour: faded(page().ink, 0.66), ratio: screen.ratio };
    letterMiddle(context, said, x, Math.max(16, y));
  }
}

// A text with a halo, lettered once on a canvas of its own: copying that is far quicker than lettering in every frame.
const stamps = new Map();
const EDGE = 4;

function stamp(context, { text, font, colour, ratio }) {
  const key = `${ratio} ${theme} ${font} ${colour} ${text}`;
  if (stamps.has(key)) return stamps.get(key);
  if (stamps.size > 4000) stamps.clear();
  const made = document.createElement("canvas");
  const high = parseFloat(/([\d.]+)px/.exec(font)[1]) * 1.5;
  made.width = Math.ceil((measured(context, text, font) + 2 * EDGE) * ratio);
  made.height = Math.ceil((high + EDGE) * ratio);
  const own = made.getContext("2d");
  own.setTransform(ratio, 0, 0, ratio, 0, 0);
  own.font = font;
  own.lineJoin = "round";
  own.lineWidth = 3.5;
  own.strokeStyle = faded(page().paper, 0.92);
  own.strokeText(text, EDGE, high * 0.75);
  own.fillStyle = colour;
  own.fillText(text, EDGE, high * 0.75);
  const found = { made, wide: made.width / ratio, high: made.height / ratio, base: high * 0.75 };
  stamps.set(key, found);
  return found;
}

// At the left end of its base line.
function letter(context, said, x, y) {
  const { made, wide, high, base } = stamp(context, said);
  context.drawImage(made, Math.round(x - EDGE), Math.round(y - base), wide, high);
}

function letterMiddle(context, said, x, y) {
  letter(context, said, x - measured(context, said.text, said.font) / 2, y);
}

// Below its shape, else to the right, above, to the left: the first place that meets no name and, if any, no disc.
function boxFor([x, y, reach], wide, high, { taken, discs, whole }) {
  const places = [
    [x - wide / 2, y + reach + 2],
    [x + reach + 4, y - high / 2],
    [x - wide / 2, y - reach - high - 2],
    [x - reach - wide - 4, y - high / 2],
  ];
  const boxes = places.map(([left, top]) => ({ l: left, r: left + wide, t: top, b: top + high }));
  const free = boxes.filter((box) => !taken.some((one) => meet(box, one)));
  const seen = free.filter((box) => box.l > 4 && box.r < whole - 4);
  return seen.find((box) => !discs.some((one) => meet(box, one))) || seen[0] || null;
}

function nameStyle(mark, out, scale) {
  const near = out !== null && out.nodes.has(mark.at);
  if (out !== null && !near) return null;
  const unit = isUnit(mark);
  if (!unit && !near && mark.k !== "Document" && scale < 0.85) return null;
  const size = unit ? 13 : 11.5;
  return { text: mark.name, font: `${unit ? "600 " : ""}${size}px ${FACE}`, high: size + 4 };
}

function paintNames(context) {
  if (held.columns) return;
  lettered = [];
  onScreen(context, (screen) => {
    const out = ranking.out;
    const spots = [];
    const taken = [];
    const discs = [];
    placeNames(context, screen, taken);
    for (const at of ranking) {
      const [x, y] = screen.at(marks[at].v.x, marks[at].v.y);
      if (x < -80 || y < -40 || x > screen.wide + 80 || y > screen.high + 40) continue;
      const reach = (sizeOf(marks[at])) * screen.scale;
      spots.push([marks[at], x, y, reach]);
      if (reach > 5) discs.push({ l: x - reach * 0.8, r: x + reach * 0.8, t: y - reach * 0.8, b: y + reach * 0.8 });
    }
    const room = { taken, discs, whole: screen.wide };
    for (const [mark, x, y, reach] of spots) paintName(context, { mark, x, y, reach, out, screen }, room);
  });
}

function paintName(context, { mark, x, y, reach, out, screen }, room) {
  if (held.folded && mark.folded.length && !chosen.open.has(mark.at) && reach > 9) paintCount(context, mark, x, y, reach);
  const style = nameStyle(mark, out, screen.scale);
  if (style === null) return;
  const { text, font, high } = style;
  const figure = mark.c && mark.c.over ? ` ${mark.c.load.toFixed(2)}` : "";
  const wide = measured(context, text, font);
  const box = boxFor([x, y, reach], wide + (figure ? measured(context, figure, font) : 0), high, room);
  if (box === null) return;
  room.taken.push({ l: box.l - 5, r: box.r + 5, t: box.t, b: box.b });
  lettered.push({ ...box, text });
  const base = box.b - high * 0.26;
  letter(context, { text, font, colour: page().ink, ratio: screen.ratio }, box.l, base);
  if (figure) letter(context, { text: figure, font, colour: held.look.over[theme], ratio: screen.ratio }, box.l + wide, base);
}

function paintCount(context, mark, x, y, reach) {
  context.font = `600 ${Math.min(15, reach)}px ${FACE}`;
  context.textAlign = "center";
  context.fillStyle = page().paper;
  context.fillText(String(mark.folded.length), x, y + Math.min(15, reach) * 0.36);
  context.textAlign = "left";
}
