// Notes each element that gets the focus, with what a reader sees of it at that moment.
(() => {
  window.stops = [];
  const name = element => `${element.localName}${element.id ? `#${element.id}` : ""} '${(element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 30)}'`;
  addEventListener("focusin", event => {
    const element = event.target;
    const style = getComputedStyle(element);
    window.stops.push({
      element,
      name: name(element),
      isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
    });
  });

  // The page scrolls to an element after it has the focus: whether it can be seen is noted before the next key.
  const look = () => {
    const stop = window.stops.at(-1);
    const box = stop?.element.getBoundingClientRect();
    if (stop) stop.isInSight = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };
  addEventListener("keydown", look);

  // Everything that the Tab key should reach, in the order of the document.
  window.reachable = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(element => element.tabIndex >= 0 && !element.closest("svg [tabindex='-1']") && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .filter(element => element.localName !== "summary" || element === element.parentElement.querySelector(":scope > summary"));

  window.troubles = () => {
    look();
    const stops = window.stops.filter(stop => stop.element !== document.body);
    const found = [];
    const expected = window.reachable();
    const met = new Set(stops.map(stop => stop.element));
    for (const element of expected) if (!met.has(element)) found.push(`Tab does not reach ${name(element)}`);
    for (const element of expected) if (element.tabIndex > 0) found.push(`${name(element)} jumps the queue`);
    for (let at = 1; at < stops.length; at++) {
      const follows = stops[at - 1].element.compareDocumentPosition(stops[at].element) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!follows) found.push(`${stops[at].name} comes after ${stops[at - 1].name}, but stands before it`);
    }
    for (const stop of stops) {
      if (!stop.isMarked) found.push(`the focus on ${stop.name} is not marked`);
      if (!stop.isInSight) found.push(`${stop.name} has the focus out of sight`);
    }
    return found.slice(0, 20);
  };
})();
