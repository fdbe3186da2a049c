// The lines of a map in columns: from side to side of the cards, which vis would draw from middle to middle.

const REACH = 7; // pixels of the screen within which a click is meant for a line

const sides = (mark) => {
  const half = held.widths[mark.col] / 2;
  return { left: mark.v.x - half, right: mark.v.x + half, y: mark.v.y };
};

// Start, two pulls and end of the curve of a line, from left to right; within a column it swings out to the left.
function curve(line) {
  let [one, two] = [marks[line.f], marks[line.t]];
  const back = one.v.x > two.v.x;
  if (back) [one, two] = [two, one];
  const [a, b] = [sides(one), sides(two)];
  if (one.col === two.col && a.left === b.left) {
    return { back, x: [a.left, a.left - 56, b.left - 56, b.left], y: [a.y, a.y, b.y, b.y] };
  }
  const start = one.col === two.col ? a.left : a.right;
  const middle = (start + b.left) / 2;
  return { back, x: [start, middle, middle, b.left], y: [a.y, a.y, b.y, b.y] };
}

const bezier = (p, t) =>
  (1 - t) ** 3 * p[0] + 3 * (1 - t) ** 2 * t * p[1] + 3 * (1 - t) * t * t * p[2] + t ** 3 * p[3];

function paintCurves(context) {
  if (!held.columns) return;
  const out = standingOut();
  const emphasised = (line) => emphasisOf(out, "lines", line.id);
  const last = (line) => (emphasised(line) === "out" ? 2 : line.k === "LEADS" ? 1 : 0);
  context.save();
  for (const line of [...view.single].sort((one, two) => last(one) - last(two))) {
    const style = lineStyle(line, emphasised(line));
    const { back, x, y } = curve(line);
    context.strokeStyle = faded(style.color.color, style.color.opacity);
    context.lineWidth = style.width;
    context.setLineDash(style.dashes || []);
    context.beginPath();
    context.moveTo(x[0], y[0]);
    context.bezierCurveTo(x[1], y[1], x[2], y[2], x[3], y[3]);
    context.stroke();
    if (style.arrows) paintArrow(context, back ? [x[0], y[0]] : [x[3], y[3]], back && x[1] > x[0] ? -1 : 1);
  }
  context.restore();
}

// The tip of an arrow that runs to the right, or to the left, into a card.
function paintArrow(context, [x, y], way) {
  context.setLineDash([]);
  context.fillStyle = context.strokeStyle;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - 10 * way, y - 5);
  context.lineTo(x - 10 * way, y + 5);
  context.fill();
}

// The line that a click on the map means; null when none is near.
function curveAt({ x, y }) {
  if (!held.columns) return null;
  let best = { far: REACH / network.getScale(), id: null };
  for (const line of view.single) {
    const points = curve(line);
    for (let step = 0; step <= 32; step += 1) {
      const far = Math.hypot(bezier(points.x, step / 32) - x, bezier(points.y, step / 32) - y);
      if (far < best.far) best = { far, id: line.id };
    }
  }
  return best.id;
}
