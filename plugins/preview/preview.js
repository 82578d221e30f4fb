// Added by `make serve` only: reloads the page after a build, shows what stopped one.
(() => {
  let seen = null;
  const source = new EventSource("/_preview/events");
  source.onmessage = (event) => {
    const { version, problems } = JSON.parse(event.data);
    const changed = seen !== null && seen !== version;
    seen = version;
    if (problems.length) show(problems);
    else if (changed) location.reload();
  };

  function show(problems) {
    document.getElementById("preview-problems")?.remove();
    const panel = document.createElement("section");
    panel.id = "preview-problems";
    panel.setAttribute("role", "alert");
    panel.style.cssText =
      "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9999;margin:0;padding:16px 20px;" +
      "background:#3b0a0c;color:#fff;font:16px/1.6 system-ui,sans-serif;border-top:4px solid #e0a526";
    const title = document.createElement("p");
    title.style.cssText = "margin:0 0 8px;font-weight:700";
    title.textContent = "Chưa dựng được, trang đang xem là bản cũ. Cần sửa:";
    const list = document.createElement("ul");
    list.style.cssText = "margin:0;padding-left:20px";
    for (const problem of problems) {
      const item = document.createElement("li");
      item.textContent = problem;
      list.append(item);
    }
    panel.append(title, list);
    document.body.append(panel);
  }
})();
