"use strict";
// Shows what belongs together: a claim is named by its key in data-c wherever it stands.
(() => {
  let lit = [];
  const light = (from) => {
    lit.forEach((element) => element.classList.remove("lit"));
    lit = [];
    const at = from instanceof Element && from.closest("[data-c]");
    if (!at) return;
    for (const key of at.dataset.c.split(" ")) {
      lit.push(...document.querySelectorAll(`[data-c~="${CSS.escape(key)}"]`));
    }
    lit.forEach((element) => element.classList.add("lit"));
  };
  // Where the pointer is on nothing, what has the focus stays lit.
  document.addEventListener("pointerover", (event) =>
    light(event.target.closest("[data-c]") || document.activeElement));
  document.addEventListener("focusin", (event) => light(event.target));
  document.addEventListener("focusout", () => light(null));
  // The words of a claim lead to it, as the label behind them does.
  document.addEventListener("click", (event) => {
    const words = event.target.closest("mark");
    if (!words || String(getSelection())) return;
    location.hash = "claim-" + words.dataset.c.split(" ").pop();
  });
  const focusTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) {
      target.focus({ preventScroll: true });
      light(target);
    }
  };
  addEventListener("hashchange", focusTarget);
})();
