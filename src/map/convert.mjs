// Makes the state shapes of the map from us-atlas (Albers, 975 x 610).
//
//   npm install --no-package-lock && node convert.mjs [output.csv]
//
// Simplifying, rounding and dropping of collinear points are all done on the
// arcs of the topology, so that neighbouring states keep identical borders.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { presimplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const output =
  process.argv[2] ??
  fileURLToPath(new URL("../../data/places/shapes.csv", import.meta.url));

const UNIT = 10; // coordinates are kept in tenths of a pixel
const WEIGHT = 1.45; // triangles smaller than this (square pixels) are flattened
const WEIGHT_SHARE = 0.0012; // but never more than this share of a state's area
const ISLAND = 14; // islands smaller than this (square pixels) are dropped
const ISLAND_OF = { "02": 20, 15: 1.5 }; // by state
const TAIL = 20; // the Aleutians run off the left edge: nothing west of this
const LABEL = { width: 20, height: 11 }; // two capitals at 13px
const ROOMY = 1.4; // how much larger than the label the free room must be

const ringArea = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return Math.abs(sum) / 2;
};

const side = ([ax, ay], [bx, by], [cx, cy]) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const edges = (ring) => ring.slice(1).map((point, i) => [ring[i], point]);

const ringsCross = (one, other) =>
  edges(one).some(([a, b]) =>
    edges(other).some(
      ([c, d]) =>
        side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );

const polygons = (geometry) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

// --- simplify the arcs ------------------------------------------------------

const atlas = JSON.parse(
  readFileSync(require.resolve("us-atlas/states-albers-10m.json"), "utf8"),
);
const weighted = presimplify(atlas);
const states = weighted.objects.states;

const threshold = new Map(); // arc index -> smallest weight to keep
for (const geometry of states.geometries) {
  const area = polygons(feature(weighted, geometry).geometry)
    .map(([outer]) => ringArea(outer))
    .reduce((a, b) => a + b, 0);
  const weight = Math.min(WEIGHT, area * WEIGHT_SHARE);
  for (const index of geometry.arcs.flat(Infinity)) {
    const arc = index < 0 ? ~index : index;
    threshold.set(arc, Math.min(weight, threshold.get(arc) ?? Infinity));
  }
}

const tidy = (points) => {
  const kept = [];
  for (const point of points) {
    const [a, b] = kept.slice(-2);
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (
      b &&
      (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0]) &&
      (b[0] - a[0]) * (point[0] - b[0]) + (b[1] - a[1]) * (point[1] - b[1]) > 0
    ) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
};

const topology = {
  type: "Topology",
  objects: { states },
  arcs: weighted.arcs.map((arc, i) =>
    tidy(
      arc
        .filter((point) => point[2] >= (threshold.get(i) ?? Infinity))
        .map(([x, y]) => [Math.round(x * UNIT), Math.round(y * UNIT)]),
    ),
  ),
};

// --- write a ring as a path -------------------------------------------------

const number = (n) => String(n / UNIT).replace(/^(-?)0\./, "$1.");

function pathOf(rings) {
  let path = "";
  let command = "";
  const put = (name, ...values) => {
    // A lineto straight after a moveto needs no letter, nor does a repetition.
    const silent = name === command || (name === "l" && command === "m");
    if (!silent) path += name;
    values.forEach((value, i) => {
      const text = number(value);
      const follows = silent || i > 0; // a number, which may need parting from
      const parted =
        text.startsWith("-") ||
        (text.startsWith(".") && /\.\d+$/.test(path));
      path += (follows && !parted ? " " : "") + text;
    });
    command = name;
  };
  let [x, y] = [0, 0];
  for (const ring of rings) {
    put("m", ring[0][0] - x, ring[0][1] - y);
    [x, y] = ring[0];
    // The last point repeats the first: z draws that edge.
    for (const [nextX, nextY] of ring.slice(1, -1)) {
      if (nextY === y) put("h", nextX - x);
      else if (nextX === x) put("v", nextY - y);
      else put("l", nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    path += "z";
    command = "z";
    [x, y] = ring[0];
  }
  return path;
}

// --- find a place for the label ---------------------------------------------

// How far the label's box can be scaled about (x, y) before it meets the ring;
// negative outside. 1 is a snug fit.
function room(ring, x, y) {
  let inside = false;
  let nearest = Infinity;
  const to = ([px, py]) => [
    ((px / UNIT - x) * 2) / LABEL.width,
    ((py / UNIT - y) * 2) / LABEL.height,
  ];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = to(ring[i - 1]);
    const [bx, by] = to(ring[i]);
    if (ay > 0 !== by > 0 && (-ay * (bx - ax)) / (by - ay) + ax > 0) {
      inside = !inside;
    }
    // The smallest max(|x|, |y|) along the edge lies at an end or where the
    // edge crosses an axis or a diagonal.
    const dx = bx - ax;
    const dy = by - ay;
    for (const t of [
      0,
      1,
      -ax / dx,
      -ay / dy,
      -(ax - ay) / (dx - dy),
      -(ax + ay) / (dx + dy),
    ]) {
      if (!(t >= 0 && t <= 1)) continue;
      const d = Math.max(Math.abs(ax + t * dx), Math.abs(ay + t * dy));
      if (d < nearest) nearest = d;
    }
  }
  return inside ? nearest : -nearest;
}

function centroid(ring) {
  let [x, y, sum] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    sum += cross;
  }
  return [x / sum / 3 / UNIT, y / sum / 3 / UNIT];
}

// Near the centroid, as far as there is comfortable room; else where there is
// most room.
function labelOf(ring) {
  const xs = ring.map(([x]) => x / UNIT);
  const ys = ring.map(([, y]) => y / UNIT);
  const [cx, cy] = centroid(ring);
  let best = null;
  for (let x = Math.ceil(Math.min(...xs)); x <= Math.max(...xs); x++) {
    for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y++) {
      const fit = room(ring, x, y);
      const score = Math.min(fit, 2.2) - 0.012 * Math.hypot(x - cx, y - cy);
      if (fit > 0 && (!best || score > best.score)) best = { x, y, fit, score };
    }
  }
  return best ?? { x: Math.round(cx), y: Math.round(cy), fit: 0 };
}

// --- all together -----------------------------------------------------------

const rows = states.geometries
  .map((geometry) => {
    const place = String(geometry.id).padStart(2, "0");
    const smallest = (ISLAND_OF[place] ?? ISLAND) * UNIT * UNIT;
    const parts = [];
    for (const part of polygons(feature(topology, geometry).geometry)
      .map((rings) => ({ rings, area: ringArea(rings[0]) }))
      .sort((a, b) => b.area - a.area)) {
      const [outer] = part.rings;
      const wanted =
        part.area >= smallest &&
        outer.every(([x]) => x >= TAIL * UNIT) &&
        // simplified on its own, an island may run into its neighbour
        !parts.some(({ rings }) => ringsCross(rings[0], outer));
      if (wanted || parts.length === 0) parts.push(part);
    }
    const rings = parts.flatMap((part) =>
      part.rings.filter((ring, i) => i === 0 || ringArea(ring) >= smallest),
    );
    const label = labelOf(parts[0].rings[0]);
    const roomy = label.fit >= ROOMY ? 1 : 0;
    return { place, path: pathOf(rings), label, roomy };
  })
  .sort((a, b) => (a.place < b.place ? -1 : 1));

mkdirSync(dirname(output), { recursive: true });
writeFileSync(
  output,
  ["place,path,label_x,label_y,roomy"]
    .concat(rows.map((r) => [r.place, r.path, r.label.x, r.label.y, r.roomy].join(",")))
    .join("\n") + "\n",
);
