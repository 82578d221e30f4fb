// A video is asked of its host only when the reader clicks.
for (const stage of document.querySelectorAll("[data-player]")) {
  const { player, provider } = stage.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "embed__play";
  button.textContent = `Phát video từ ${provider}`;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = player;
    frame.title = `Video trên ${provider}`;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    stage.replaceChildren(frame);
    frame.focus();
  });
  stage.prepend(button);
}
