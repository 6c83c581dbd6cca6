// What does not fit: a page that scrolls sideways, words that are cut off, words that lie over each other.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const name = element => {
    const own = element.id ? `#${element.id}` : element.classList.length ? `.${[...element.classList].join(".")}` : "";
    return `${element.localName}${own}`;
  };
  const styles = new Map();
  const style = element => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);

  // The part of the page through which an element can be seen: the boxes around it that cut or scroll.
  const views = new Map();
  const view = element => {
    if (element === document.documentElement) return { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    if (views.has(element)) return views.get(element);
    let seen = view(element.parentElement);
    const { overflowX, overflowY } = style(element);
    if ((overflowX !== "visible" || overflowY !== "visible") && element !== document.body && !element.closest("svg")) seen = shared(seen, element.getBoundingClientRect());
    views.set(element, seen);
    return seen;
  };
  const shared = (one, other) => ({
    left: Math.max(one.left, other.left), top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right), bottom: Math.min(one.bottom, other.bottom),
  });
  const isSeen = box => box.right - box.left > 1.5 && box.bottom - box.top > 1.5;

  if (document.documentElement.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll("*")].filter(element => shared(view(element), element.getBoundingClientRect()).right > width + 0.5);
    const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}: ${inner.slice(0, 5).map(name).join(", ")}`);
  }

  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    const { overflowX, textOverflow } = style(element);
    const isCut = ["hidden", "clip"].includes(overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    if (isCut && element.textContent.trim() && isSeen(shared(view(element.parentElement), element.getBoundingClientRect()))) found.push(`the words of ${name(element)} are cut off`);
    if (textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth) found.push(`the words of ${name(element)} end in dots`);
  }

  // The boxes of written words, without the room above and below the letters, which may overlap.
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!node.data.trim() || owner.closest("title, desc, script, style, template") || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const drawn = owner.closest("svg text");
    for (const box of drawn ? [drawn.getBoundingClientRect()] : range.getClientRects()) {
      const room = box.height * 0.22;
      const words = shared(view(owner), { left: box.left + 0.75, right: box.right - 0.75, top: box.top + room, bottom: box.bottom - room });
      if (isSeen(words)) boxes.push({ ...words, owner, line: node.data.trim() });
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  for (let at = 0; at < boxes.length; at++) {
    for (let next = at + 1; next < boxes.length && boxes[next].top < boxes[at].bottom; next++) {
      const [one, other] = [boxes[at], boxes[next]];
      if (one.owner === other.owner || one.owner.closest("svg text") && one.owner.closest("svg text") === other.owner.closest("svg text")) continue;
      if (isSeen(shared(one, other))) found.push(`'${one.line.slice(0, 40)}' (${name(one.owner)}) lies over '${other.line.slice(0, 40)}' (${name(other.owner)})`);
    }
  }
  return found.slice(0, 20);
}
