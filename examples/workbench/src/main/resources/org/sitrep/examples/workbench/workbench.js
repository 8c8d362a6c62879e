"use strict";
// Takes texts from files that are dropped on the page or chosen; the workbench makes text of them.
(() => {
  const form = document.querySelector("form.ask");
  if (!form) return;
  const parts = () => [...form.querySelectorAll("fieldset")];
  const field = (part, name) => part.querySelector(`[name=${name}]`);

  // Another text: a copy of the last one under the next number, emptied.
  const another = () => {
    const last = parts().pop();
    const number = String(parts().length + 1);
    const copy = last.cloneNode(true);
    for (const name of ["id", "for", "aria-describedby"]) {
      copy.querySelectorAll(`[${name}]`).forEach((element) =>
        element.setAttribute(name, element.getAttribute(name).replace(/\d+$/, number)));
    }
    copy.querySelector("legend").textContent = "Text " + number;
    copy.querySelectorAll("input, textarea").forEach((input) => { input.value = ""; });
    copy.querySelector(".from").textContent = "";
    copy.querySelector(".problem")?.remove();
    last.after(copy);
    return copy;
  };
  const blank = () => parts().find((part) => !field(part, "text").value.trim()) || another();

  const take = async (file, part) => {
    const status = part.querySelector(".from");
    status.textContent = "Reading " + file.name;
    try {
      const answer = await fetch("/text?name=" + encodeURIComponent(file.name), {
        method: "POST",
        headers: { "Content-Type": "application/octet-stream" },
        body: await file.arrayBuffer(),
      });
      const read = await answer.json();
      if (answer.ok) {
        field(part, "text").value = read.text;
        field(part, "title").value = read.title;
      }
      status.textContent = answer.ok ? (read.warning || "From " + file.name) : read.detail;
    } catch {
      status.textContent = file.name + " cannot be read here; paste its text.";
    }
  };
  const takeAll = async (files, part) => {
    form.querySelector("details").open = true;
    for (const file of files) await take(file, part || blank());
  };

  form.querySelectorAll(".drop").forEach((element) => { element.hidden = false; });
  form.addEventListener("change", (event) => {
    if (event.target.type === "file") {
      takeAll(event.target.files, event.target.closest("fieldset"));
    }
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const part = event.dataTransfer.files.length === 1 && event.target.closest("fieldset");
    takeAll(event.dataTransfer.files, part || undefined);
  });
})();
