(() => {
  "use strict";
  const { site, events } = document.currentScript.dataset;
  const key = "reportgen-serve";
  const kept = take();
  let stream = null;
  let panel = null;
  let hiding = 0;

  if (kept && kept.path === location.pathname) {
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  // A page that nobody sees holds no connection: browsers open six at most for all pages of a server.
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", close);
  listen();

  function listen() {
    if (document.visibilityState === "hidden") return close();
    if (stream) return;
    stream = new EventSource(events);
    stream.onmessage = (message) => hear(JSON.parse(message.data));
  }

  function close() {
    if (stream) stream.close();
    stream = null;
  }

  function hear(round) {
    if (round.site !== site) return reload(round.site);
    if (site.startsWith("none")) return;
    if (!round.newest) return show("", "This page is the last one without errors", round.findings);
    if (kept && kept.site === site && round.changes.length > 0) return tell(round);
    if (round.findings) return show("mild", "Warnings", round.findings);
    if (panel) panel.hidden = true;
  }

  function tell(round) {
    show("told", round.changes[0].trim(), [...round.changes.slice(1), round.findings].filter(Boolean).join("\n"));
    if (!round.findings) hiding = setTimeout(() => { panel.hidden = true; }, 6000);
  }

  function show(sort, title, text) {
    clearTimeout(hiding);
    panel ??= made();
    panel.className = `panel ${sort}`;
    panel.querySelector("summary").textContent = title;
    panel.querySelector("pre").textContent = text;
    panel.querySelector("details").open = sort !== "mild";
    panel.hidden = false;
  }

  function made() {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("overlay.css");
    root.adoptedStyleSheets = [sheet];
    const made = root.appendChild(document.createElement("section"));
    made.setAttribute("role", "status");
    made.setAttribute("aria-label", "ReportGen");
    made.lang = "en";
    made.dir = "ltr";
    const button = made.appendChild(document.createElement("button"));
    button.type = "button";
    button.textContent = "Hide";
    button.onclick = () => { made.hidden = true; };
    const details = made.appendChild(document.createElement("details"));
    details.appendChild(document.createElement("summary"));
    details.appendChild(document.createElement("pre"));
    document.body.appendChild(host);
    return made;
  }

  function reload(next) {
    close();
    keep({ path: location.pathname, x: scrollX, y: scrollY, site: next });
    location.reload();
  }

  function keep(what) {
    try {
      sessionStorage.setItem(key, JSON.stringify(what));
    } catch {
      // A browser that keeps nothing begins at the top.
    }
  }

  function take() {
    try {
      const what = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
      return what;
    } catch {
      return null;
    }
  }
})();
