// The reader's text size, remembered on this device only.
{
  const KEY = "co-chu";
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("[data-size-to]")];
  const sizes = buttons.map((button) => button.dataset.sizeTo);

  const show = (size) => {
    if (size) root.dataset.size = size;
    else delete root.dataset.size;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.sizeTo === size));
  };

  const remembered = () => {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return ""; // the reader's browser remembers nothing
    }
  };

  const choose = (size) => {
    show(size);
    try {
      localStorage.setItem(KEY, size);
    } catch {
      // it holds until the page is left
    }
  };

  for (const button of buttons) button.addEventListener("click", () => choose(button.dataset.sizeTo));
  if (sizes.includes(remembered())) show(remembered());
}
