// The reader's tools appear where a script can serve them; on a phone a button opens them over the page.
for (const tools of document.querySelectorAll("[data-tools]")) {
  const button = tools.querySelector("[aria-expanded]");
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const open = (state) => button.setAttribute("aria-expanded", String(state));

  tools.hidden = false;
  button.addEventListener("click", () => open(!isOpen()));
  tools.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    open(false);
    button.focus();
  });
  document.addEventListener("pointerdown", (event) => tools.contains(event.target) || open(false));
}
