// A filter changes the list in place. Its links are plain pages: whatever fails, the browser goes there itself.
if (document.querySelector("[data-filters]")) {
  const PARTS = 'link[rel="canonical"], .breadcrumbs, h1, [data-filters], [data-results]';
  const here = () => location.pathname + location.search;
  let shown = here();
  let wanted = shown;

  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.querySelector("main").append(status);

  const read = async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return new DOMParser().parseFromString(await response.text(), "text/html");
  };

  const swap = (next) => {
    const [old, fresh] = [document, next].map((page) => [...page.querySelectorAll(PARTS)]);
    if (old.length !== fresh.length || !next.querySelector("[data-results]")) throw new Error("another kind of page");
    old.forEach((part, index) => part.replaceWith(fresh[index]));
    document.title = next.title;
  };

  const tell = () => {
    const heading = document.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
    const count = document.querySelector("[data-filters] [aria-current] [data-count]")?.dataset.count;
    status.textContent = count ? `${count} kết quả` : "Tất cả kết quả";
  };

  const go = async (address, push) => {
    wanted = address;
    try {
      const next = await read(address);
      if (wanted !== address) return; // the reader has asked for another one since
      swap(next);
      if (push && address !== shown) history.pushState(null, "", address);
      shown = address;
      tell();
    } catch {
      if (wanted === address) location[push ? "assign" : "replace"](address);
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-filters] a");
    const modified = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified || event.defaultPrevented) return;
    event.preventDefault();
    go(link.pathname + link.search, true);
  });
  addEventListener("popstate", () => here() === shown || go(here(), false));
}
