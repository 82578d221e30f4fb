// Reads an article with the browser's own voice, sentence by sentence, and marks the block being read.
// A pause is a stop that remembers the place: Android's browsers cannot pause a voice.
if ("speechSynthesis" in window) {
  const BLOCKS = "h1, .reading__summary, .prose > :is(h2, h3, h4, p, ul, ol, blockquote)";
  const SENTENCE = /\S.*?(?:[.!?…]["”’)]*(?=\s|$)|$)/g;
  const lang = document.documentElement.lang;
  const speech = window.speechSynthesis;

  for (const box of document.querySelectorAll(".reading [data-listen]")) {
    const [play, stop, place] = ["play", "stop", "place"].map((name) => box.querySelector(`[data-listen-${name}]`));
    const blocks = [...box.closest(".reading").querySelectorAll(BLOCKS)].filter((block) => block.textContent.trim());
    const queue = blocks.flatMap((block, index) =>
      (block.textContent.replace(/\s+/g, " ").match(SENTENCE) ?? []).map((text) => ({ block, index, text })),
    );
    let at = 0;
    let turn = 0; // a sentence that was stopped still tells its end: only the newest turn counts

    const voice = () => speech.getVoices().find((one) => one.lang.split(/[-_]/)[0].toLowerCase() === lang);
    const isForeign = () => speech.getVoices().length > 0 && !voice();

    const mark = (block) => {
      for (const one of blocks) one.toggleAttribute("data-spoken", one === block);
    };

    const show = (state) => {
      const words = { playing: "Tạm dừng", paused: "Nghe tiếp" }[state] ?? "Nghe đọc";
      play.textContent = words;
      stop.hidden = !state;
      if (state) box.dataset.state = state;
      else delete box.dataset.state;
    };

    const tell = () => {
      const note = isForeign() ? " (máy này chưa có giọng tiếng Việt nên có thể đọc chưa đúng)" : "";
      place.textContent = `Đoạn ${queue[at].index + 1}/${blocks.length}${note}`;
    };

    const silence = () => {
      turn += 1;
      speech.cancel();
    };

    const finish = () => {
      silence();
      at = 0;
      mark(null);
      place.textContent = "";
      if (document.activeElement === stop) play.focus();
      show("");
    };

    const speak = () => {
      if (at >= queue.length) return finish();
      const mine = turn;
      const words = new SpeechSynthesisUtterance(queue[at].text);
      words.lang = lang;
      words.voice = voice() ?? null;
      words.onend = () => {
        if (mine !== turn) return;
        at += 1;
        speak();
      };
      words.onerror = () => mine === turn && pause();
      mark(queue[at].block);
      tell();
      speech.speak(words);
    };

    const pause = () => {
      silence();
      show("paused");
    };

    play.addEventListener("click", () => {
      if (box.dataset.state === "playing") return pause();
      silence();
      show("playing");
      speak();
    });
    stop.addEventListener("click", finish);
    addEventListener("pagehide", silence);
    play.hidden = false;
  }
}
