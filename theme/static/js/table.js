// A table that is wider than the screen says so, in the space above it that is there anyway: nothing moves.
for (const box of document.querySelectorAll(".table-scroll")) {
  const hint = document.createElement("div");
  hint.className = "table-hint";
  hint.textContent = "Kéo ngang để xem hết bảng";
  box.before(hint);
  new ResizeObserver(() => { hint.hidden = box.scrollWidth <= box.clientWidth; }).observe(box);
}
