"use strict";
// Shows what belongs together: a claim is named by its key in data-c wherever it stands.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  let lit = [];
  const light = (from) => {
    lit.forEach((element) => element.classList.remove("lit"));
    lit = [];
    const at = from instanceof Element && from.closest("[data-c]");
    if (!at) return;
    for (const key of at.dataset.c.split(" ")) {
      lit.push(...all(`[data-c~="${CSS.escape(key)}"]`));
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
    const words = event.target.closest("mark:not(.off)");
    if (!words || String(getSelection())) return;
    location.hash = "claim-" + words.dataset.c.split(" ").pop();
  });

  // The legend and the search leave only some claims.
  const chips = all(".chip");
  const search = document.getElementById("search");
  const status = document.querySelector(".shown");
  const claims = all(".claims li");
  const filter = () => {
    const kinds = chips.filter((chip) => chip.ariaPressed === "true").map((it) => it.dataset.kind);
    const words = search ? search.value.trim().toLowerCase() : "";
    const on = kinds.length > 0 || words !== "";
    const kept = claims.filter((claim) =>
      (!kinds.length || kinds.includes(claim.dataset.kind))
      && claim.textContent.toLowerCase().includes(words));
    const keys = new Set(kept.map((claim) => claim.dataset.c));
    const off = (element) => !element.dataset.c.split(" ").some((key) => keys.has(key));
    claims.forEach((claim) => claim.classList.toggle("off", off(claim)));
    all(".words [data-c]").forEach((it) => it.classList.toggle("off", off(it)));
    all(".card").forEach((card) =>
      card.classList.toggle("off", on && all("[data-c]", card).every(off)));
    all(".claims .group").forEach((group) => {
      const empty = all("li:not(.off)", group).length === 0;
      group.classList.toggle("off", empty);
      if (on && !empty) group.open = true;
    });
    status.textContent = on ? `${kept.length} of ${claims.length} claims` : "";
  };
  const clear = () => {
    chips.forEach((chip) => { chip.ariaPressed = "false"; });
    if (search) search.value = "";
    filter();
  };
  chips.forEach((chip) => {
    chip.disabled = false;
    chip.addEventListener("click", () => {
      chip.ariaPressed = String(chip.ariaPressed !== "true");
      filter();
    });
  });
  if (search) {
    search.closest("[hidden]").hidden = false;
    search.addEventListener("input", filter);
  }

  const focusTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest(".off")) clear();
    for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) {
      at.open = true;
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    light(target);
  };
  addEventListener("hashchange", focusTarget);
  if (location.hash) focusTarget();
  // What is folded away is printed all the same.
  addEventListener("beforeprint", () => all("main details:not(form details)").forEach((it) => { it.open = true; }));
})();
