// Puts small links at the ends of what must stay together on paper. Each becomes an annotation of the page of the PDF on which it stands.
() => {
  let number = 0;
  const kept = [];
  const mark = (element, edge, id) => {
    if (getComputedStyle(element).position === "static") element.style.position = "relative";
    const link = document.createElement("a");
    link.href = `mark:${id}`;
    for (const [name, value] of [["position", "absolute"], ["left", "0"], [edge, "0"], ["width", "2px"], ["height", "2px"], ["margin", "0"], ["overflow", "hidden"]]) link.style.setProperty(name, value, "important");
    element.append(link);
  };
  const keep = (words, from, fromEdge, to, toEdge) => {
    const id = number++;
    mark(from, fromEdge, `${id}-from`);
    mark(to, toEdge, `${id}-to`);
    kept.push(words);
  };
  const isShown = element => element?.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 1;

  for (const drawing of document.querySelectorAll("main :is(svg[role='img'], img)")) {
    if (!isShown(drawing)) continue;
    const frame = drawing.parentElement;
    const figure = drawing.closest("figure");
    const name = figure?.id || "a picture";
    keep(`${name} is cut`, frame, "top", frame, "bottom");
    const caption = figure?.querySelector(":scope > figcaption");
    if (isShown(caption) && caption.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING) keep(`the title of ${name} stands on the page before it`, caption, "top", frame, "top");
  }
  for (const row of document.querySelectorAll("main tr")) {
    const cell = row.firstElementChild;
    if (isShown(cell)) keep(`the row '${row.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}' is cut`, cell, "top", cell, "bottom");
  }
  for (const heading of document.querySelectorAll("main :is(h2, h3)")) {
    const next = heading.nextElementSibling;
    if (isShown(heading) && isShown(next) && !next.matches("svg, img, table, tr")) keep(`the heading '${heading.textContent.trim().slice(0, 40)}' ends a page`, heading, "bottom", next, "top");
  }
  return kept;
}
