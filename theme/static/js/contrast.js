// High contrast: what the reader chose on this device, else what the device asks for.
{
  const KEY = "tuong-phan";
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("[data-contrast-to]")];
  const isHigh = () => "contrast" in root.dataset;

  const show = (high) => {
    root.toggleAttribute("data-contrast", high);
    for (const button of buttons) button.setAttribute("aria-pressed", String(high));
  };

  const wanted = () => {
    try {
      const chosen = localStorage.getItem(KEY);
      if (chosen) return chosen === "cao";
    } catch {
      // the reader's browser remembers nothing
    }
    return matchMedia("(prefers-contrast: more)").matches;
  };

  const choose = (high) => {
    show(high);
    try {
      localStorage.setItem(KEY, high ? "cao" : "thuong");
    } catch {
      // it holds until the page is left
    }
  };

  for (const button of buttons) button.addEventListener("click", () => choose(!isHigh()));
  if (wanted()) show(true);
}
