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
  document.fonts.ready.then(() => {
    if (current) list.scrollLeft = current.offsetLeft - list.offsetLeft - list.clientWidth / 4;
  });
}
