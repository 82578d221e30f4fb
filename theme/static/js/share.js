// Sharing by the device's own sheet, and copying the address. The links beside these buttons need no script.
for (const box of document.querySelectorAll("[data-share]")) {
  const { share: url, title } = box.dataset;
  const told = box.querySelector("[role=status]");

  const offer = (name, act) => {
    const button = box.querySelector(`[data-share-${name}]`);
    button.addEventListener("click", act);
    button.parentElement.hidden = false;
  };
  const letCopy = () => {
    const address = document.createElement("span");
    address.textContent = url;
    told.replaceChildren("Trình duyệt không cho chép. Địa chỉ đã được chọn sẵn, mời chép bằng tay: ", address);
    getSelection().selectAllChildren(address);
  };

  offer("copy", async () => {
    try {
      await navigator.clipboard.writeText(url);
      told.textContent = "Đã chép địa chỉ của bài.";
    } catch {
      letCopy();
    }
  });
  if (navigator.share) {
    offer("device", async () => {
      try {
        await navigator.share({ title, url });
      } catch (error) {
        if (error.name !== "AbortError") letCopy(); // the reader who closes the sheet needs no word about it
      }
    });
  }
}
