// The page at work: filters, the matrix, lists, and the views of a pair, a text and an article.
//
// Everything is made of what the page holds as JSON; nothing is loaded and nothing is stored. Text
// of articles is untrusted: it becomes text nodes by `visible` and never markup. Offsets count UTF-16
// units, as strings do here, so a slice is exactly the passage in any script.
"use strict";
(() => {

const BIT = 256;            // scores are in 1/256 bit
const INFLECTED = 1;        // the operation of words that differ in their form alone
const PAGE = 50;            // entries of a list that are made at once
const EXCERPT = 400;        // letters of a passage in a list
const CONTEXT = 240;        // letters around an occurrence of a text
const COLOURS = 6;          // of passages; neighbours have different ones
const READING_LINE = 0.25;  // where in a pane, from its top, a chosen passage stands
const CHAIN = 200;          // passages that hold two scrolling texts together at most
const DRAWN = 840;          // side of the drawn matrix, in pixels

const $ = (id) => document.getElementById(id);
const json = (id) => JSON.parse($(id).textContent);
const data = json("data");
const { articles, passages, families, kinds, levels } = data;
const count = passages.score.length;
const root = document.documentElement;
const view = $("view"), overview = $("overview");
root.classList.add("scripted");

// --- Text and elements -------------------------------------------------------------------------

// Texts are parsed when somebody looks at one of them.
const heldAt = new Map(articles.held.map((n, at) => [n, at]));
const texts = [];
function text(n) {
  const at = heldAt.get(n), some = Math.floor(at / data.together);
  texts[some] ??= json(`texts-${some}`);
  return texts[some][at % data.together];
}

// What `printable` in errors.py escapes, but line ends and tabs, which lay out a text.
const CONTROL = /([\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff])/u;

function escaped(character) {
  let code = character.codePointAt(0);
  // Python's stand-in for a byte of a file name that is not UTF-8.
  if (code >= 0xdc80 && code <= 0xdcff) code -= 0xdc00;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// A text as nodes, with every control character as a visible escape.
function visible(string) {
  const pieces = string.replace(/\r\n?/g, "\n").split(CONTROL);
  return pieces.map((piece, at) => (at % 2 ? make("span", { class: "control" }, escaped(piece)) : piece));
}

const line = (string) => string.split(/\s+/u).join(" ");
const plural = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

// An element. Text among the children is taken as it is; what comes from an article goes through
// `visible` first.
function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== false));
  return made;
}

function button(label, action, attributes) {
  const made = make("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", action);
  return made;
}

function drawing(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// A bar that stands for a text, with its stretches that are found elsewhere.
function strip(length, stretches, label) {
  const made = drawing("svg", { class: "strip", viewBox: "0 0 1000 10", preserveAspectRatio: "none", role: "img", "aria-label": label });
  for (const [start, end, look] of stretches) {
    const width = Math.max(2, (1000 * (end - start)) / length);
    made.append(drawing("rect", { x: (1000 * start) / length, width, height: 10, class: look || "" }));
  }
  return made;
}

function percent(share) {
  if (!share) return "·";
  if (share >= 1) return "100";
  const shown = Math.min(99.9, 100 * share).toFixed(1);
  return shown === "0.0" ? "<0.1" : shown;
}

// The same inside of a sentence.
const figure = (share) => `${share ? percent(share) : 0} %`;

const level = (share) => (share > 0 ? 1 + levels.filter((bound) => share >= bound).length : 0);
const pairLink = (a, b) => `#pair-${Math.min(a, b)}-${Math.max(a, b)}`;
const nameOf = (n) => make("span", { class: "name" }, articles.name[n]);
const titleOf = (n) => make("span", { class: "title", dir: "auto" }, visible(articles.title[n]));
const dateOf = (n) => (articles.date && articles.date[n] ? make("time", {}, articles.date[n]) : null);

// --- Intervals of words ------------------------------------------------------------------------

// The same places as intervals that do not touch, in order.
function united(spans) {
  const found = [];
  for (const [start, end] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = found[found.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

// How much intervals cover, what lies in others not counted.
function size(spans, without) {
  let total = 0;
  for (const [start, end] of spans) {
    total += end - start;
    for (const [from, to] of without || []) total -= Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return total;
}

// --- Passages and filters ----------------------------------------------------------------------

const FLAG = Object.fromEntries(data.flags.map((flag, bit) => [flag, 1 << bit]));
const QUOTED = FLAG.quoted_a | FLAG.quoted_b;
const DIFFERS = data.differences.map((name, at) => [name, 1 << (data.flags.length + at)]);
const ANY_DIFFERENCE = DIFFERS.reduce((all, [, bit]) => all | bit, 0);

// Passages by pair of articles, numbered inside of it by place; and by family.
const pairs = new Map();
const ofFamily = new Map();
const numbers = new Uint32Array(count);
for (let k = 0; k < count; k++) {
  const key = `${passages.a_article[k]}-${passages.b_article[k]}`;
  if (!pairs.has(key)) pairs.set(key, []);
  numbers[k] = pairs.get(key).push(k);
  const family = passages.family[k];
  if (!ofFamily.has(family)) ofFamily.set(family, []);
  ofFamily.get(family).push(k);
}
const byScore = Array.from({ length: count }, (_, k) => k).sort((x, y) => passages.score[y] - passages.score[x] || x - y);
const familyAt = new Map(families.map((family) => [family.family, family]));

const shown = new Uint8Array(count).fill(1);
let filtered = false;       // whether a filter leaves anything out
let shares = new Map();     // "row-column" -> share of the row's words
let elsewhere = [];         // by article: what other articles have of it

const fold = (string) => line(string).normalize("NFKC").toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const folded = [];
function searchable(k) {
  // Made at the first search: most readers never search.
  return folded[k] ??= fold([slice(k, "a"), slice(k, "b"), ...["a", "b"].flatMap((side) => {
    const n = passages[`${side}_article`][k];
    return [articles.id[n], articles.title[n]];
  })].join("\n"));
}

function slice(k, side) {
  return text(passages[`${side}_article`][k]).slice(passages[`${side}_start`][k], passages[`${side}_end`][k]);
}

function applyFilters() {
  const chosen = new Set([...document.querySelectorAll("#filters [name=kind]:checked")].map((box) => box.value));
  const quoted = $("quoted").value, boilerplate = $("boilerplate").checked, names = $("names").checked;
  const differing = $("differing").checked, least = Number($("least").value) * BIT, wanted = fold($("search").value).trim();
  const unwanted = (boilerplate ? 0 : FLAG.boilerplate) | (names ? 0 : FLAG.names_only);
  filtered = false;
  for (let k = 0; k < count; k++) {
    const flags = passages.flags[k];
    const kept =
      !(flags & unwanted) && passages.score[k] >= least &&
      (!quoted || Boolean(flags & QUOTED) === (quoted === "yes")) &&
      (!differing || flags & ANY_DIFFERENCE) &&
      // A kind without a box (there is none of it) is never left out.
      (chosen.has(kinds[passages.kind[k]]) || !document.querySelector(`#filters [value="${kinds[passages.kind[k]]}"]`)) &&
      (!wanted || searchable(k).includes(wanted));
    shown[k] = kept ? 1 : 0;
    if (!kept) filtered = true;
  }
}

// What each article has of each other, by the passages that are shown.
function measure() {
  const spans = new Map(), between = new Map(), places = new Map(), outside = new Map();
  const add = (map, key, span) => (map.has(key) ? map.get(key).push(span) : map.set(key, [span]));
  const leaveOut = !$("boilerplate").checked;
  for (let k = 0; k < count; k++) {
    const both = { a: passages.a_article[k], b: passages.b_article[k] };
    for (const [side, other] of [["a", "b"], ["b", "a"]]) {
      const words = [passages[`${side}_first_word`][k], passages[`${side}_end_word`][k]];
      if (leaveOut && passages.flags[k] & FLAG.boilerplate) add(outside, both[side], words);
      if (!shown[k]) continue;
      add(spans, `${both[side]}-${both[other]}`, words);
      if (both.a === both.b) continue;
      add(between, both[side], words);
      add(places, both[side], [passages[`${side}_start`][k], passages[`${side}_end`][k]]);
    }
  }
  // Boilerplate that is left out is no part of an article: texts that are else alike are 100 % alike.
  const skipped = new Map([...outside].map(([n, some]) => [n, united(some)]));
  const whole = (n) => articles.words[n] - size(skipped.get(n) || []);
  const share = (n, some) => size(united(some), skipped.get(n)) / (whole(n) || 1);
  shares = new Map([...spans].map(([key, some]) => [key, share(parseInt(key), some)]));
  if (data.shares && !filtered) shares = new Map(data.shares.map(([row, column, value]) => [`${row}-${column}`, value]));
  elsewhere = articles.id.map((_, n) => ({
    words: between.has(n) ? size(united(between.get(n)), skipped.get(n)) : 0,
    whole: whole(n),
    share: between.has(n) ? share(n, between.get(n)) : 0,
    places: places.has(n) ? united(places.get(n)) : [],
    partners: [],
  }));
  for (const [key, value] of shares) {
    const [row, column] = key.split("-").map(Number);
    if (row !== column && value) elsewhere[row].partners.push([column, value]);
  }
  for (const one of elsewhere) one.partners.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
}

function tellTotals() {
  let left = 0;
  const among = new Set();
  for (let k = 0; k < count; k++) {
    if (!shown[k]) continue;
    left++;
    among.add(`${passages.a_article[k]}-${passages.b_article[k]}`);
  }
  const words = elsewhere.reduce((all, one) => all + one.words, 0);
  const whole = elsewhere.reduce((all, one) => all + one.whole, 0);
  $("totals").textContent =
    `${left.toLocaleString("en")} of ${plural(count, "passage", "passages")} · ${plural(among.size, "pair", "pairs")} · ` +
    `${plural(words, "word", "words")}, ${figure(words / whole)}, found in another article`;
}

// --- Lists -------------------------------------------------------------------------------------

// Fills a place with entries, so many at a time: a corpus may have more than a browser can lay out.
function fill(place, items, entry, after) {
  const next = (from) => {
    const made = items.slice(from, from + PAGE).map(entry);
    place.append(...made);
    if (from + PAGE < items.length) {
      const left = items.length - from - PAGE;
      const more = button(`Show ${Math.min(PAGE, left)} of ${left.toLocaleString("en")} more`, () => {
        more.remove();
        const first = next(from + PAGE);
        first?.querySelector("a, button")?.focus();
      }, { class: "more" });
      (after || place).append(more);
    }
    return made[0];
  };
  place.replaceChildren();
  if (!items.length) (after || place).append(make("p", { class: "hint" }, "None."));
  else next(0);
}

function kindChip(k) {
  const kind = kinds[passages.kind[k]];
  return make("span", { class: `kind kind-${kind}` }, kind);
}

function remarks(k) {
  const flags = passages.flags[k], told = [`${Math.round(passages.score[k] / BIT)} bits`];
  const differs = DIFFERS.filter(([, bit]) => flags & bit).map(([name]) => name);
  if (differs.length) told.push(`differs in ${differs.join(", ")}`);
  if ((flags & QUOTED) === QUOTED) told.push("in quotation marks");
  else if (flags & QUOTED) told.push(`quoted in ${articles.name[passages[flags & FLAG.quoted_a ? "a_article" : "b_article"][k]]}`);
  if (flags & FLAG.names_only) told.push("names only");
  if (flags & FLAG.boilerplate) told.push("boilerplate");
  return told.join(" · ");
}

// The words of one side of a passage that differ: [start, end, operation], from its beginning. Runs
// between which there is nothing but space are one.
function differing(k, side) {
  const flat = passages.edits[k] || [], found = [], at = side === "a" ? 1 : 3, whole = flat.length ? slice(k, side) : "";
  for (let row = 0; row < flat.length; row += 5) {
    const [start, end, operation] = [flat[row + at], flat[row + at + 1], flat[row]], last = found[found.length - 1];
    if (start === end) continue;
    const joined = last && (last[2] === INFLECTED) === (operation === INFLECTED) && !whole.slice(last[1], start).trim();
    if (joined) last[1] = end;
    else found.push([start, end, operation]);
  }
  return found;
}

// One side of a passage, its words that differ boxed; the middle of a long one is left out.
function excerpt(k, side) {
  const whole = slice(k, side), pieces = [];
  let at = 0;
  if (whole.length > EXCERPT) {
    const half = EXCERPT / 2;
    pieces.push(visible(`${line(whole.slice(0, half))} […] ${line(whole.slice(-half))}`));
  } else {
    for (const [start, end, operation] of differing(k, side)) {
      pieces.push(visible(line(whole.slice(at, start))), make("b", { class: operation === INFLECTED ? "inflected" : "differs" }, visible(line(whole.slice(start, end)))));
      at = end;
    }
    pieces.push(visible(line(whole.slice(at))));
  }
  return make("q", { dir: "auto", class: `kind-${kinds[passages.kind[k]]}` }, pieces);
}

function passageEntry(k) {
  const a = passages.a_article[k], b = passages.b_article[k];
  const same = line(slice(k, "a")) === line(slice(k, "b"));
  const link = make("a", { href: `${pairLink(a, b)}-p${numbers[k]}` }, articles.name[a], " and ", a === b ? "itself" : articles.name[b]);
  return make("article", {},
    make("h3", {}, link, " ", make("span", { class: "marks" }, kindChip(k), ` ${remarks(k)}`)),
    same ? excerpt(k, "a") : make("div", { class: "two" }, excerpt(k, "a"), " ", excerpt(k, "b")));
}

const articlesOf = (family) => [...new Set(family.places.map(([n]) => n))];
const familyText = (family) => text(family.text[0]).slice(family.text[1], family.text[2]);

function brief(string) {
  const short = line(string);
  return visible(short.length > EXCERPT ? `${short.slice(0, EXCERPT)}…` : short);
}

function familyEntry(family) {
  const among = articlesOf(family);
  const first = articles.date && articles.date[family.places[0][0]] ? `, first ${articles.date[family.places[0][0]]}` : "";
  return make("article", { class: "family" },
    make("a", { href: `#family-${family.family}` }, make("q", { dir: "auto" }, brief(familyText(family)))),
    make("p", { class: "marks" },
      make("strong", {}, plural(among.length, "article", "articles")), `, ${plural(family.places.length, "place", "places")}${first}: `,
      among.slice(0, 12).map((n) => [nameOf(n), " "]), among.length > 12 ? `and ${among.length - 12} more` : null));
}

function articleEntry(n) {
  const found = elsewhere[n];
  return make("tr", {},
    make("th", { scope: "row" }, make("a", { href: `#article-${n}`, title: line(articles.id[n]) }, nameOf(n), " ", titleOf(n)), " ", dateOf(n)),
    make("td", { class: "figure" }, articles.words[n].toLocaleString("en")),
    make("td", { class: "figure" }, found.share ? `${percent(found.share)} %` : "·"),
    make("td", {}, strip(articleLength(n), found.places, `Where in ${articles.name[n]} passages stand that others have`)),
    make("td", {}, partners(n, 6)));
}

// Where the page has no text of an article, nothing of it is drawn.
const articleLength = (n) => (heldAt.has(n) ? Math.max(1, text(n).length) : 1);

function partners(n, most) {
  const found = elsewhere[n].partners, more = found.length - most;
  return [found.slice(0, most).map(([other, share]) => [make("a", { href: pairLink(n, other) }, `${articles.name[other]} ${percent(share)} %`), " "]),
    more > 0 ? make("a", { href: `#article-${n}` }, `and ${more} more`) : null];
}

function showLists() {
  fill($("passage-list"), byScore.filter((k) => shown[k]), passageEntry);
  const kept = families.filter((family) => !filtered || (ofFamily.get(family.family) || []).some((k) => shown[k]));
  fill($("family-list"), kept, familyEntry);
  const body = $("article-list").querySelector("tbody");
  body.className = "";
  $("article-list").querySelectorAll(":scope > :not(table)").forEach((old) => old.remove());
  fill(body, articles.id.map((_, n) => n), articleEntry, $("article-list"));
  if ($("pair-list")) {
    const found = [...shares].map(([key, share]) => [...key.split("-").map(Number), share]).filter(([row, column]) => row !== column);
    found.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
    fill($("pair-list"), found, ([row, column, share]) => make("p", {}, pairAnchor(row, column, share)));
  }
}

function pairAnchor(row, column, share) {
  return [make("a", { href: pairLink(row, column) }, `${percent(share)} % of ${articles.name[row]} in ${articles.name[column]}`), " ",
    make("span", { class: "marks", dir: "auto" }, visible(`${articles.title[row]} | ${articles.title[column]}`))];
}

// --- The matrix --------------------------------------------------------------------------------

// The articles in the order that is chosen, of the rows or of the columns.
function ordered(from, to) {
  const all = Array.from({ length: to - from }, (_, at) => from + at), how = $("order").value;
  const place = new Map(data.order.map((n, at) => [n, at]));
  const compare = (x, y) => (x < y ? -1 : x > y ? 1 : 0);
  if (how === "similar") all.sort((x, y) => place.get(x) - place.get(y));
  if (how === "name") all.sort((x, y) => compare(articles.id[x], articles.id[y]));
  if (how === "date") all.sort((x, y) => compare(articles.date[x] || "~", articles.date[y] || "~") || x - y);
  return all;
}

function showTable() {
  const table = document.querySelector("table.matrix");
  for (const row of table.tBodies[0].rows) {
    for (const cell of row.querySelectorAll("td")) {
      // What is left out stays so, whatever the filters let through.
      if (cell.textContent === "–") continue;
      const r = Number(row.dataset.n), c = Number(cell.dataset.n), share = shares.get(`${r}-${c}`) || 0, told = percent(share);
      cell.className = `level-${level(share)}${r === c ? " itself" : ""}`;
      cell.replaceChildren(share ? make("a", { href: pairLink(r, c), "aria-label": `${articles.name[r]} in ${articles.name[c]}: ${told} %` }, told) : told);
    }
  }
}

function orderTable() {
  const table = document.querySelector("table.matrix"), body = table.tBodies[0];
  const columns = ordered(data.first, articles.id.length);
  const rows = new Map([...body.rows].map((row) => [Number(row.dataset.n), row]));
  body.append(...ordered(0, data.rows).map((n) => rows.get(n)));
  for (const row of [table.tHead.rows[0], ...body.rows]) {
    const cells = new Map([...row.querySelectorAll("[data-n]")].map((cell) => [Number(cell.dataset.n), cell]));
    row.append(...columns.map((n) => cells.get(n)));
  }
}

// Arrow keys go to the next cell that leads somewhere.
function moveInTable(event) {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  const cell = event.target.closest("td");
  if (!step || !cell) return;
  event.preventDefault();
  const rows = [...cell.closest("tbody").rows];
  let r = rows.indexOf(cell.parentElement), c = cell.cellIndex;
  for (;;) {
    r += step[0];
    c += step[1];
    const next = rows[r]?.cells[c];
    if (!next || next.tagName !== "TD") return;
    const link = next.querySelector("a");
    if (link) return link.focus();
  }
}

// The matrix of many articles: drawn, the strongest of what falls on one pixel on top.
const drawn = { cells: [], scale: 1, cursor: -1 };

function shades() {
  // Colours of classes, because a canvas knows nothing of style sheets.
  const probe = make("span", {});
  document.body.append(probe);
  const found = levels.map((_, at) => at + 2).concat(1).sort().map((n) => {
    probe.className = `level-${n}`;
    return getComputedStyle(probe).backgroundColor;
  });
  probe.className = "ink";
  found.ink = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function layCells() {
  const place = (all) => new Map(all.map((n, at) => [n, at]));
  const rows = place(ordered(0, data.rows)), columns = place(ordered(data.first, articles.id.length));
  drawn.cells = [];
  for (const [key, share] of shares) {
    const [row, column] = key.split("-").map(Number);
    if (rows.has(row) && columns.has(column)) drawn.cells.push({ row, column, share, x: columns.get(column), y: rows.get(row) });
  }
  drawn.cells.sort((one, other) => one.y - other.y || one.x - other.x);
  drawn.cursor = -1;
  drawn.wide = columns.size;
  drawn.high = rows.size;
  drawn.scale = DRAWN / Math.max(columns.size, rows.size);
  if (drawn.scale > 1) drawn.scale = Math.min(16, Math.floor(drawn.scale));
}

function draw() {
  const canvas = $("canvas"), density = window.devicePixelRatio || 1, { scale, cells } = drawn;
  const wide = Math.ceil(drawn.wide * scale), high = Math.ceil(drawn.high * scale);
  canvas.width = wide * density;
  canvas.height = high * density;
  const pen = canvas.getContext("2d"), colours = shades(), side = Math.max(2, scale);
  pen.scale(density, density);
  for (const cell of [...cells].sort((one, other) => one.share - other.share)) {
    pen.fillStyle = colours[level(cell.share) - 1];
    pen.fillRect(cell.x * scale, cell.y * scale, side, side);
  }
  const at = cells[drawn.cursor];
  if (at) {
    pen.strokeStyle = colours.ink;
    pen.lineWidth = 2;
    pen.strokeRect(at.x * scale - 5, at.y * scale - 5, side + 10, side + 10);
  }
}

// The cells under a place of the canvas, those with the largest share first.
function cellsAt(event) {
  const box = $("canvas").getBoundingClientRect(), shrunk = box.width / (drawn.wide * drawn.scale);
  const x = (event.clientX - box.left) / shrunk, y = (event.clientY - box.top) / shrunk, reach = drawn.scale < 4 ? 3 : 0;
  const side = Math.max(2, drawn.scale);
  const near = (at, from) => at >= from - reach && at < from + side + reach;
  return drawn.cells.filter((cell) => near(x, cell.x * drawn.scale) && near(y, cell.y * drawn.scale)).sort((one, other) => other.share - one.share);
}

const cellAnchor = ({ row, column, share }) => pairAnchor(row, column, share);

function point(cell) {
  if (cell) $("pointed").replaceChildren(...cellAnchor(cell).flat(Infinity));
  else $("pointed").textContent = "No overlap here.";
}

function moveInDrawing(event) {
  const { cells } = drawn;
  if (event.key === "Enter" && cells[drawn.cursor]) {
    const { row, column } = cells[drawn.cursor];
    location.hash = pairLink(row, column);
    return;
  }
  const at = cells[drawn.cursor];
  let next = -1;
  if (!at) next = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"].includes(event.key) && cells.length ? 0 : -1;
  else if (event.key === "ArrowRight") next = drawn.cursor + 1;
  else if (event.key === "ArrowLeft") next = drawn.cursor - 1;
  else if (event.key === "ArrowDown") next = cells.findIndex((cell) => cell.y > at.y);
  else if (event.key === "ArrowUp") next = cells.findLastIndex((cell) => cell.y < at.y);
  else return;
  event.preventDefault();
  if (!cells[next]) return;
  drawn.cursor = next;
  draw();
  point(cells[next]);
}

function openDrawn(event) {
  const found = cellsAt(event);
  if (found.length === 1) location.hash = pairLink(found[0].row, found[0].column);
  $("here").replaceChildren(...(found.length > 1 ? found.slice(0, 20) : []).map((cell) => make("li", {}, cellAnchor(cell))));
}

function showMatrix() {
  if (data.table) return showTable();
  layCells();
  draw();
}

// --- Marked text -------------------------------------------------------------------------------

// Cuts a text where spans begin and end: pieces, each with the spans that it lies in.
function pieces(length, spans) {
  const edges = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((x, y) => x - y);
  const waiting = [...spans].sort((x, y) => x.start - y.start);
  let open = [], at = 0;
  return edges.slice(0, -1).map((start, n) => {
    open = open.filter(({ end }) => end > start);
    while (at < waiting.length && waiting[at].start <= start) open.push(waiting[at++]);
    return { start, end: edges[n + 1], over: [...open] };
  });
}

const colour = (number) => ((number - 1) % COLOURS) + 1;

// A whole article with the given sides of passages marked. Of passages that overlap the current
// one shows, else the shortest; a second underline tells that there is another.
function markedText(n, sides, current) {
  const whole = text(n), spans = [];
  for (const { k, side } of sides) {
    const start = passages[`${side}_start`][k];
    spans.push({ start, end: passages[`${side}_end`][k], k, side });
    for (const [from, to, operation] of differing(k, side)) spans.push({ start: start + from, end: start + to, k, side, operation });
  }
  const rank = (span) => (span.k === current ? -1 : span.end - span.start);
  return pieces(whole.length, spans).map(({ start, end, over }) => {
    const found = visible(whole.slice(start, end)), whole_ = over.filter((span) => span.operation === undefined);
    if (!whole_.length) return found;
    const [top, second] = whole_.sort((x, y) => rank(x) - rank(y));
    const edit = over.find((span) => span.operation !== undefined && span.k === top.k && span.side === top.side);
    const begins = whole_.filter((span) => span.start === start).map((span) => numbers[span.k]);
    return make("mark", {
      class: [
        `c${colour(numbers[top.k])}`, `kind-${kinds[passages.kind[top.k]]}`, top.k === current ? "current" : "",
        second ? `also d${colour(numbers[second.k])}` : "", edit ? (edit.operation === INFLECTED ? "inflected" : "differs") : "",
      ].filter(Boolean).join(" "),
      "data-passages": whole_.map((span) => span.k).join(" "),
      "data-n": begins.length ? begins.sort((x, y) => x - y).join(" ") : null,
    }, found);
  });
}

// --- The view of a pair ------------------------------------------------------------------------

let pair = null;            // what the view shows, as long as it shows a pair

function openPair(a, b, number) {
  const all = pairs.get(`${a}-${b}`) || [];
  const found = all.filter((k) => shown[k]);
  const strongest = found.length ? found.reduce((x, y) => (passages.score[y] > passages.score[x] ? y : x)) : null;
  const asked = found.find((k) => numbers[k] === number);
  pair = { a, b, found, current: asked ?? strongest };
  const head = [
    heading(articles.name[a], " and ", a === b ? "itself" : articles.name[b]),
    make("p", { class: "lead" }, a === b
      ? `${figure(shares.get(`${a}-${a}`))} of its words stand in it more than once.`
      : `${figure(shares.get(`${a}-${b}`))} of the words of ${articles.name[a]} are found in ${articles.name[b]}, ${figure(shares.get(`${b}-${a}`))} the other way round.`),
  ];
  if (!found.length) {
    const why = all.length ? "The filters leave out every passage of these two."
      : data.shares ? "The page has no room for the passages of these two. To see them, run textalign align with their files."
      : "These two share no passage.";
    showView(head, make("p", { class: "notice" }, why));
    pair = null;
    return;
  }
  const together = make("input", { type: "checkbox", checked: true });
  pair.together = together;
  pair.told = make("p", { class: "told", "aria-live": "polite" });
  pair.chips = make("ol", { class: "chips", "aria-label": "Passages, in the order of the first article" }, found.map((k) => {
    const chip = button([make("b", { class: `badge c${colour(numbers[k])}` }, String(numbers[k])), " ", kindChip(k), ` ${Math.round(passages.score[k] / BIT)}`], () => choose(k),
      { "data-k": k, "aria-label": `Passage ${numbers[k]}: ${kinds[passages.kind[k]]}, ${remarks(k)}` });
    return make("li", {}, chip);
  }));
  pair.panes = ["a", "b"].map((side) => {
    const n = pair[side];
    const pane = make("div", { class: "pane", tabindex: 0, role: "region", "aria-label": `Text of ${articles.name[n]}${a === b ? (side === "a" ? ", first side" : ", second side") : ""}` });
    pane.dataset.side = side;
    pane.addEventListener("click", chooseMarked);
    // Only the pane that somebody moves takes the other along.
    for (const sign of ["wheel", "touchstart", "pointerdown", "keydown"]) pane.addEventListener(sign, () => { pair.driver = pane; }, { passive: true });
    pane.addEventListener("scroll", follow, { passive: true });
    return pane;
  });
  showView(head,
    make("div", { class: "controls", role: "group", "aria-label": "Passages" },
      button("← Previous", () => move(-1), { "aria-keyshortcuts": "p" }), button("Next →", () => move(1), { "aria-keyshortcuts": "n" }),
      make("label", {}, together, " scroll together"), pair.told),
    pair.chips,
    make("div", { class: "panes" }, pair.panes.map((pane) => {
      const n = pair[pane.dataset.side], side = pane.dataset.side;
      const stretches = found.map((k) => [passages[`${side}_start`][k], passages[`${side}_end`][k], `c${colour(numbers[k])}`]);
      return make("div", {},
        make("h2", {}, make("a", { href: `#article-${n}` }, nameOf(n), " ", titleOf(n)), " ", dateOf(n)),
        strip(articleLength(n), stretches, `Where the passages stand in ${articles.name[n]}`), pane);
    })));
  choose(pair.current);
}

// The current passage: marked as such, named, and brought to the same height on both sides.
function choose(k) {
  pair.current = k;
  pair.driver = null;
  for (const pane of pair.panes) {
    const { side } = pane.dataset, kept = pane.scrollTop;
    pane.replaceChildren(make("div", { class: "text", dir: "auto" }, markedText(pair[side], pair.found.map((one) => ({ k: one, side })), k)));
    pane.scrollTop = kept;
  }
  for (const chip of pair.chips.querySelectorAll("button")) {
    const current = Number(chip.dataset.k) === k;
    if (current) chip.setAttribute("aria-current", "true");
    else chip.removeAttribute("aria-current");
    if (current) reveal(pair.chips, chip);
  }
  const family = familyAt.get(passages.family[k]);
  pair.told.replaceChildren(
    make("b", { class: `badge c${colour(numbers[k])}` }, String(numbers[k])), ` of ${pairs.get(`${pair.a}-${pair.b}`).length} `, kindChip(k), ` ${remarks(k)}`,
    ...(family ? [" · ", make("a", { href: `#family-${family.family}` }, `stands in ${plural(family.places.length, "place", "places")}`)] : []));
  remember(`${pairLink(pair.a, pair.b)}-p${numbers[k]}`);
  pair.anchors = anchors(k);
  for (const [pane, at] of pair.panes.map((pane, side) => [pane, pair.anchors.current[side]])) pane.scrollTop = at - READING_LINE * pane.clientHeight;
}

// The address names what is shown, so that it can be passed on.
function remember(fragment) {
  try {
    history.replaceState(null, "", fragment);
  } catch {
    // Some browsers refuse it when a key is held down, and the old address still leads to the pair.
  }
}

// Scrolls a row of chips, and nothing else, until one of them shows.
function reveal(row, chip) {
  const box = row.getBoundingClientRect(), at = chip.getBoundingClientRect();
  if (at.top < box.top) row.scrollTop -= box.top - at.top;
  if (at.bottom > box.bottom) row.scrollTop += at.bottom - box.bottom;
}

function move(step) {
  const { found, current } = pair;
  choose(found[(found.indexOf(current) + step + found.length) % found.length]);
}

function chooseMarked(event) {
  const mark = event.target.closest("mark");
  // Whoever marks text with the mouse wants to copy it.
  if (!mark || !getSelection().isCollapsed) return;
  const under = mark.dataset.passages.split(" ").map(Number), at = under.indexOf(pair.current);
  pair.driver = null;
  choose(under[(at + 1) % under.length]);
}

// The height of a passage in a pane.
function height(pane, k) {
  const mark = [...pane.querySelectorAll("mark")].find((one) => one.dataset.passages.split(" ").includes(String(k)));
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
}

// Pairs of heights that belong together: the current passage, and the strongest row of passages
// that stand in the same order on both sides and go along with it.
function anchors(k) {
  const tops = new Map();
  for (const [at, pane] of pair.panes.entries()) {
    const from = pane.getBoundingClientRect().top - pane.scrollTop;
    for (const mark of pane.querySelectorAll("mark")) {
      for (const one of mark.dataset.passages.split(" ").map(Number)) {
        if (!tops.has(one)) tops.set(one, []);
        tops.get(one)[at] ??= mark.getBoundingClientRect().top - from;
      }
    }
  }
  const current = tops.get(k);
  const strongest = [...pair.found].sort((x, y) => passages.score[y] - passages.score[x]).slice(0, CHAIN);
  const along = strongest.map((one) => ({ at: tops.get(one), score: passages.score[one], best: 0, before: null }))
    .filter(({ at }) => (at[0] < current[0] && at[1] < current[1]) || (at[0] > current[0] && at[1] > current[1]))
    .sort((x, y) => x.at[0] - y.at[0]);
  let last = null;
  for (const [n, one] of along.entries()) {
    for (const other of along.slice(0, n)) {
      if (other.at[0] < one.at[0] && other.at[1] < one.at[1] && other.best > one.best) [one.best, one.before] = [other.best, other];
    }
    one.best += one.score;
    if (!last || one.best > last.best) last = one;
  }
  const found = [current];
  for (; last; last = last.before) found.push(last.at);
  found.sort((x, y) => x[0] - y[0]);
  // Both begin together and end together: there the reading line stands where it can get no further.
  const first = pair.panes.map((pane) => READING_LINE * pane.clientHeight);
  const end = pair.panes.map((pane) => Math.max(pane.scrollHeight, pane.clientHeight) - (1 - READING_LINE) * pane.clientHeight);
  const between = found.filter((at) => [0, 1].every((side) => first[side] < at[side] && at[side] < end[side]));
  return { current, found: [first, ...between, end] };
}

// While one pane is scrolled the other stands where the passages around the reading line say.
function follow(event) {
  const pane = event.target;
  if (pair?.driver !== pane || !pair.together.checked) return;
  const from = pair.panes.indexOf(pane), to = 1 - from, other = pair.panes[to], { found } = pair.anchors;
  const at = pane.scrollTop + READING_LINE * pane.clientHeight;
  const next = Math.max(1, found.findIndex((one) => one[from] > at));
  const [before, after] = [found[next - 1], found[next]], width = after[from] - before[from];
  const share = width > 0 ? Math.min(1, (at - before[from]) / width) : 0;
  other.scrollTop = before[to] + share * (after[to] - before[to]) - READING_LINE * other.clientHeight;
}

// --- The view of a text in several places ------------------------------------------------------

function openFamily(number) {
  const family = familyAt.get(number), among = articlesOf(family);
  const dated = articles.date && among.some((n) => articles.date[n]);
  showView(
    heading(`This text stands in ${plural(among.length, "article", "articles")}${family.places.length > among.length ? `, in ${plural(family.places.length, "place", "places")}` : ""}`),
    make("blockquote", { dir: "auto" }, visible(line(familyText(family)))),
    make("p", { class: "hint" }, dated ? "In order of date." : "No dates are known: in the order in which the articles were read.",
      family.variants.some(Boolean) ? [" In variants, ", make("del", {}, "struck"), " words are those of the text above, and ", make("ins", {}, "framed"), " ones stand here instead."] : null),
    make("ol", { class: "occurrences" }, family.places.map((_, at) => occurrence(family, at))),
    forms("Longer forms", family.part_of), forms("Parts of it that stand elsewhere too", family.contains), forms("Reworded", family.related));
}

function occurrence(family, at) {
  const [n, start, end] = family.places[at], variant = family.variants[at];
  const head = make("h2", {}, make("a", { href: `#article-${n}` }, nameOf(n), " ", titleOf(n)), " ", dateOf(n));
  if (!heldAt.has(n)) return make("li", {}, head, make("p", { class: "hint" }, "The page has no room for this text."));
  const whole = text(n), canonical = familyText(family), inside = [];
  let done = start;
  for (const [from, to, here, until] of variant || []) {
    inside.push(visible(whole.slice(done, start + here)));
    if (from < to) {
      const gone = make("del", {}, visible(canonical.slice(from, to)));
      // What nothing stands for is placed directly behind the word before it.
      inside.push(...(here < until || here === 0 ? [gone, " "] : [" ", gone]));
    }
    if (here < until) inside.push(make("ins", {}, visible(whole.slice(start + here, start + until))));
    done = start + until;
  }
  inside.push(visible(whole.slice(done, end)));
  const before = whole.slice(edge(whole, start - CONTEXT), start), after = whole.slice(end, edge(whole, end + CONTEXT));
  if (family.weak[at]) head.append(" ", make("span", { class: "hint" }, "held by weak links"));
  const links = [...new Map((ofFamily.get(family.family) || [])
    .filter((k) => ["a", "b"].some((side) => passages[`${side}_article`][k] === n && passages[`${side}_start`][k] === start && passages[`${side}_end`][k] === end))
    .map((k) => [passages.a_article[k] === n ? passages.b_article[k] : passages.a_article[k], k])).entries()];
  return make("li", {}, head,
    make("p", { class: "text", dir: "auto" }, start > CONTEXT ? "…" : "", visible(before), make("mark", { class: `c1 kind-${variant ? "edited" : "verbatim"}` }, inside), visible(after), end + CONTEXT < whole.length ? "…" : ""),
    links.length ? make("p", { class: "marks" }, "Side by side with ", links.slice(0, 12).map(([other, k]) => [make("a", { href: `${pairLink(n, other)}-p${numbers[k]}` }, other === n ? "itself" : articles.name[other]), " "])) : null);
}

// A place near another at which a text may be cut: at a space if there is one near, never inside of
// a surrogate pair.
function edge(whole, at) {
  if (at <= 0 || at >= whole.length) return Math.max(0, Math.min(at, whole.length));
  const space = /\s/u.exec(whole.slice(at, at + 20));
  if (space) return at + space.index;
  const code = whole.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function forms(title, found) {
  const known = found.map((number) => familyAt.get(number)).filter(Boolean);
  return known.length ? make("section", {}, make("h2", {}, title), known.map(familyEntry)) : null;
}

// --- The view of an article --------------------------------------------------------------------

function openArticle(n) {
  const found = elsewhere[n], sides = [];
  for (let k = 0; k < count; k++) {
    if (!shown[k]) continue;
    for (const side of ["a", "b"]) if (passages[`${side}_article`][k] === n && passages.a_article[k] !== passages.b_article[k]) sides.push({ k, side });
  }
  const head = [
    heading(nameOf(n), " ", titleOf(n)),
    make("p", { class: "lead" }, `${found.share ? `${percent(found.share)} %` : "Nothing"} of its ${plural(articles.words[n], "word", "words")} is found in other articles. `, dateOf(n)),
    make("p", { class: "hint" }, "Id: ", make("code", { dir: "auto" }, visible(line(articles.id[n])))),
  ];
  if (!heldAt.has(n)) {
    showView(head, make("p", { class: "notice" }, data.shares ? "The page has no room for its text." : "It shares no passage, so its text is not on this page."), make("p", {}, partners(n, 1000)));
    return;
  }
  const spans = sides.map(({ k, side }) => ({ start: passages[`${side}_start`][k], end: passages[`${side}_end`][k], k }));
  const whole = text(n);
  const body = pieces(whole.length, spans).map(({ start, end, over }) => {
    const shownText = visible(whole.slice(start, end));
    if (!over.length) return shownText;
    const best = over.reduce((x, y) => (passages.score[y.k] > passages.score[x.k] ? y : x)).k;
    const others = new Set(over.map(({ k }) => (passages.a_article[k] === n ? passages.b_article[k] : passages.a_article[k])));
    return make("a", { class: `found deep-${Math.min(4, others.size)}`, href: `${pairLink(passages.a_article[best], passages.b_article[best])}-p${numbers[best]}`,
      title: `In ${[...others].slice(0, 12).map((other) => articles.name[other]).join(", ")}` }, shownText);
  });
  showView(head,
    strip(articleLength(n), found.places, "Where the passages stand"),
    make("p", {}, "In ", partners(n, 60), shares.get(`${n}-${n}`) ? make("a", { href: pairLink(n, n) }, `itself ${percent(shares.get(`${n}-${n}`))} %`) : null),
    make("p", { class: "hint" }, "Marked text leads to its strongest passage; the darker, the more articles have it."),
    make("div", { class: "text", dir: "auto" }, body));
}

// --- Which view --------------------------------------------------------------------------------

const heading = (...children) => make("h1", { tabindex: -1 }, children);
let left = null;            // where the overview was left: its scroll position and what had the focus

function showView(head, ...children) {
  const kept = view.contains(document.activeElement) ? document.activeElement.id : null;
  if (view.hidden) left = { top: window.scrollY, focus: document.activeElement };
  const back = make("p", { class: "back" }, make("a", { href: "#overview" }, "← Overview"));
  view.replaceChildren(make("div", { class: "head" }, back, head), ...children.filter(Boolean));
  view.hidden = false;
  overview.hidden = true;
  document.body.classList.add("viewing");
  document.body.classList.toggle("pair", pair !== null);
  if (kept === null && document.activeElement?.closest("#filters") === null) {
    window.scrollTo(0, 0);
    view.querySelector("h1").focus({ preventScroll: true });
  }
}

function showOverview(section) {
  const returning = !view.hidden;
  view.hidden = true;
  view.replaceChildren();
  overview.hidden = false;
  document.body.classList.remove("viewing", "pair");
  if (!data.table && returning) draw();
  const target = section && section !== "overview" && document.getElementById(section);
  if (target && overview.contains(target)) target.scrollIntoView();
  else if (returning && left) {
    window.scrollTo(0, left.top);
    left.focus?.focus?.({ preventScroll: true });
  }
  left = null;
}

function route() {
  const hash = location.hash.slice(1);
  let match;
  pair = null;
  if ((match = /^pair-(\d+)-(\d+)(?:-p(\d+))?$/.exec(hash)) && articles.id[match[1]] !== undefined && articles.id[match[2]] !== undefined) {
    openPair(Number(match[1]), Number(match[2]), Number(match[3]));
  } else if ((match = /^family-(\d+)$/.exec(hash)) && familyAt.has(Number(match[1]))) openFamily(Number(match[1]));
  else if ((match = /^article-(\d+)$/.exec(hash)) && articles.id[match[1]] !== undefined) openArticle(Number(match[1]));
  else showOverview(hash);
}

function update() {
  applyFilters();
  measure();
  tellTotals();
  showMatrix();
  showLists();
  if (!view.hidden) route();
}

// --- What happens on what ----------------------------------------------------------------------

let soon = 0;
$("filters").addEventListener("input", (event) => {
  // While somebody types, the page waits for a pause.
  clearTimeout(soon);
  soon = setTimeout(update, event.target.matches("[type=search], [type=number]") ? 150 : 0);
});
$("reset").addEventListener("click", () => {
  for (const box of document.querySelectorAll("#filters [type=checkbox]")) box.checked = box.id !== "differing";
  $("quoted").value = $("search").value = "";
  $("least").value = 0;
  update();
});
$("order").addEventListener("change", () => (data.table ? orderTable() : showMatrix()));
if (data.table) document.querySelector("table.matrix").addEventListener("keydown", moveInTable);
else {
  const canvas = $("canvas");
  canvas.addEventListener("keydown", moveInDrawing);
  canvas.addEventListener("click", openDrawn);
  canvas.addEventListener("pointermove", (event) => point(cellsAt(event)[0]));
}
// Letters are keys only while the focus is inside of a pair, and never where one writes.
view.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input[type=text], select")) return;
  if (event.key === "Escape") location.hash = "overview";
  else if (pair && event.key === "n") move(1);
  else if (pair && event.key === "p") move(-1);
});
window.addEventListener("hashchange", route);

const preferred = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.style.colorScheme ? root.style.colorScheme === "dark" : preferred.matches);
// The button says what it changes to.
const tellTheme = () => { $("theme").textContent = isDark() ? "Light" : "Dark"; };
function changeTheme() {
  tellTheme();
  if (!data.table && view.hidden) draw();
}
$("theme").addEventListener("click", () => {
  root.style.colorScheme = isDark() ? "light" : "dark";
  changeTheme();
});

if (matchMedia("(max-width: 44rem)").matches) $("filters").open = false;
update();
if ($("order").value !== "read" && data.table) orderTable();
preferred.addEventListener("change", changeTheme);
tellTheme();
if (location.hash) route();
})();
