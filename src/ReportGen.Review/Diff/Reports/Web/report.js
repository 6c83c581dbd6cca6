"use strict";

// The slider fades from the earlier picture to the later one.
for (const slider of document.querySelectorAll(".fade input")) {
  const compare = slider.closest(".compare");
  const over = compare.querySelector("input[value=over]");
  const show = () => {
    compare.style.setProperty("--later", slider.value + "%");
    slider.setAttribute("aria-valuetext", slider.value + "% of the later picture");
  };
  slider.closest(".fade").hidden = false;
  slider.addEventListener("input", () => {
    over.checked = true;
    show();
  });
  show();
}

// A link to an item that is folded away opens what holds it; browsers that do so by themselves lose nothing.
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target.parentElement; at; at = at.parentElement) {
    if (at.localName === "details") at.open = true;
  }
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
if (location.hash) reveal();
