// On phones the sections stand in one line that scrolls; the button unfolds them all.
for (const bar of document.querySelectorAll("[data-menu]")) {
  const button = bar.querySelector("button");
  const list = bar.querySelector("ul");
  const current = list.querySelector("[aria-current]");
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const open = (state) => button.setAttribute("aria-expanded", String(state));

  button.addEventListener("click", () => open(!isOpen()));
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    open(false);
    button.focus();
  });
  // A section that has the focus is seen, also where the line has to scroll for it (WCAG 2.4.7).
  list.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));
  document.fonts.ready.then(() => {
    if (!current) return;
    const aside = Math.min(list.clientWidth / 4, list.clientWidth - current.offsetWidth); // all of it, if it fits
    list.scrollLeft = current.offsetLeft - list.offsetLeft - Math.max(0, aside);
  });
}
