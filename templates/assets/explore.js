// What a page can do beyond reading where scripts run: sort and filter what is long, show values under a pointer, search.
// It stands in each page without these comments and without indentation, and the policy of the page allows it by its hash; at most 4 kB.
// It adds no words to a page before somebody types, and puts texts in as text only. Without it, nothing is missing.
// Only ASCII, and no "<" before a letter: pages are checked as they are.
(()=>{
  const d = document, root = d.documentElement;
  const all = (path, from = d)=>[...from.querySelectorAll(path)];
  const make = (name, set, ...inside)=>{
    const e = Object.assign(d.createElement(name), set);
    e.append(...inside);
    return e;
  };
  const fold = s=>s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = s=>fold(s).match(/[\p{L}\p{N}]+/gu) || [];
  const has = (s, asked)=>asked.every(word=>fold(s).includes(word));

  // "over 2.7 GB" as a number; NaN for what is unknown, which comes last.
  const size = s=>{
    const [, n, unit = " ", i] = s.replace(/,/g, "").replace("\u2212", "-").match(/(-?[\d.]+)(?:\u2013[\d.]+)?[+\s]*(?:([kKMGT])(i?)B)?/) || [];
    return n * (i ? 1024 : 1e3) ** " KMGT".indexOf(unit.toUpperCase());
  };
  const {compare} = new Intl.Collator(root.lang, {numeric: true});
  const sort = (cell, body)=>{
    const down = cell.ariaSort == "ascending", sign = down ? -1 : 1, num = cell.className == "cell-number";
    const rows = [...body.rows].map(row=>{
      const s = row.cells[cell.cellIndex].textContent.trim();
      return [num ? size(s) : s, row];
    });
    rows.sort(([a], [b])=>num ? isNaN(a)-isNaN(b) || sign*(a-b) : sign * compare(a, b));
    body.append(...rows.map(row=>row[1]));
    for (const other of cell.parentNode.cells) other.ariaSort = null;
    cell.ariaSort = down ? "descending" : "ascending";
  };

  const filter = (rows, before)=>{
    if (9 > rows.length) return;
    const input = make("input", {type: "search", placeholder: "Filter", ariaLabel: "Filter"}), told = make("output");
    input.oninput = ()=>{
      const asked = words(input.value);
      for (const row of rows) row.hidden = !has(row.textContent, asked);
      for (const g of all(".ledger")) g.hidden = !all(".claim-row:not([hidden])", g)[0];
      told.value = asked[0] ? `${rows.filter(row => !row.hidden).length} of ${rows.length}` : "";
    };
    // A link to a place that is filtered away finds it.
    addEventListener("hashchange", ()=>all("[hidden] :target,[hidden]:target").forEach(e=>e.scrollIntoView(input.oninput(input.value = ""))));
    before.before(make("div", {className: "filter"}, input, told));
  };
  for (const table of all("main table")) {
    const body = table.tBodies[0], head = [...table.tHead?.rows ?? []].pop();
    if (!head || 10 > table.rows.length || all("[colspan],[rowspan]", body)[0]) continue;
    all("th", head).forEach(cell=>{
      const b = make("button", {}, ...cell.childNodes);
      b.onclick = ()=>sort(cell, body);
      cell.append(b);
    });
    filter([...body.rows], table);
  }
  filter(all(".claim-row"), all(".ledger")[0]);
  filter(all(".numbers-index > li"), all(".numbers-index")[0]);

  // The browser's own tip comes late, and not by touch.
  const tip = make("div", {className: "tip"});
  d.onpointerover = ({target})=>{
    if (target == tip) return;
    tip.remove();
    const area = target.closest("[pointer-events] rect");
    if (!area) return;
    tip.textContent = area.words ??= area.textContent;
    area.textContent = "";
    d.body.append(tip);
    const at = area.getBoundingClientRect(), half = tip.offsetWidth / 2;
    tip.style.left = Math.max(0, Math.min(root.clientWidth - half * 2, at.x + at.width / 2 - half)) + "px";
    tip.style.top = at.y - tip.offsetHeight + "px";
  };
  // On the way up: who gives back false on the way down takes the key from everybody else.
  d.onkeyup = e=>e.key == "Escape" && tip.remove();

  const bar = all(".search")[0];
  if (!bar || location.protocol == "file:") return;
  const [input, told, list] = bar.children, index = new URL(bar.dataset.index, location), files = {};
  const read = name=>files[name] ??= fetch(new URL(name, index)).then(got=>got.json(), ()=>(files[name] = 0, {entries: []}));
  fetch(index, {method: "HEAD"}).then(got=>got.text(bar.hidden = !got.ok), ()=>0);
  let turn = 0;
  input.oninput = async ()=>{
    const own = ++turn, asked = words(input.value).sort((a, b)=>b.length - a.length);
    let found = [];
    if (asked[0]) {
      const {parts} = await read(index), letter = asked[0].codePointAt() % 32;
      const names = parts ? [...Array(parts[letter]).keys()].map(at=>`search/${letter}-${at}.json`) : [index];
      found = (await Promise.all(names.map(read))).flatMap(part=>part.entries).filter(e=>has(e[2] + " " + e[3], asked));
    }
    if (own != turn) return;
    told.value = asked[0] ? `${found.length} found` : "";
    list.replaceChildren(...found.slice(0, 12).map(([kind, path, title, more])=>make("li", {},
      make("a", {href: new URL(path, index), textContent: title}), ` ${kind} ${more}`)));
  };
})();
