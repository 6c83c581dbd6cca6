// What cannot be told from its background: marks of charts, bars, badges and their icons below 3:1, and with words also text below 4.5:1.
([kind]) => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top, below) => [0, 1, 2].map(at => top[at] * top[3] + below[at] * (1 - top[3]));
  const luminance = colour => {
    const [red, green, blue] = colour.map(part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const background = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = at.closest("svg") && at.localName !== "svg" ? [0, 0, 0, 0] : rgba(getComputedStyle(at).backgroundColor);
      layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), rgba("Canvas"));
  };
  const isShown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const name = element => `${element.localName}.${element.getAttribute("class") ?? ""} in ${element.closest("[id]")?.id ?? "the page"}`;
  const found = new Set();
  let looked = 0;
  // What shows is known by that of its colours that stands out best: a bar by its fill or by its outline.
  const require = (element, colours, least) => {
    const shown = colours.filter(colour => colour !== "none" && rgba(colour)[3] > 0.05);
    if (shown.length === 0) return;
    looked++;
    const below = background(element);
    const best = Math.max(...shown.map(colour => contrast(over(rgba(colour), below), below)));
    if (best < least) found.add(`${name(element)}: ${best.toFixed(2)} of ${least}`);
  };

  if (kind === "marks") {
    // Shapes that carry what is shown: not surfaces, grids and axes behind them.
    const marks = "main svg :is([class*='c-series'], [class*='c-group'], .c-critical, .c-important, .c-moderate, .c-low, .c-emphasis, .c-subdued, [class*='fill-'], [class*='mark-']):is(rect, path, circle, ellipse, line, polyline, polygon), svg[class*='icon'] :is(path, circle, rect, line)";
    for (const mark of document.querySelectorAll(marks)) {
      if (!isShown(mark)) continue;
      const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(mark);
      require(mark, [fillOpacity > 0.05 ? fill : "none", strokeOpacity > 0.05 && parseFloat(strokeWidth) > 0 ? stroke : "none"], 3);
    }
    for (const badge of document.querySelectorAll("[class*='badge-']:not(svg)")) if (isShown(badge)) require(badge, [getComputedStyle(badge).color], 4.5);
  } else {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!node.data.trim() || owner.closest("title, desc, script, style") || !isShown(owner)) continue;
      const style = getComputedStyle(owner);
      require(owner, [owner.closest("svg") ? style.fill : style.color], 4.5);
    }
  }
  return [String(looked), ...found].slice(0, 20);
}
