// The search page. One index per year lies on this site; Pagefind asks them all and ranks what they give.
{
  const STEP = 10; // results shown at a time
  const RANKING = { diacriticSimilarity: 10 }; // a word spelt as typed, in the text, counts more than another in a title
  const form = document.querySelector("[data-search-form]");
  const place = document.querySelector("[data-search-results]");
  const [status, advice, list, more, older, pattern] = [".search-results__status", ".search-results__advice", "ol", "[data-more]", "[data-older]", "template"].map((part) => place.querySelector(part));
  const narrowed = advice.querySelector("[data-narrowed]");
  const filters = ["loai", "muc", "nam"];
  const title = document.title;
  const LENGTH = 36; // words of an excerpt
  const RECENT = 3; // years asked first: each costs some 80 KB, and who searches mostly means something new
  let asked = 0; // the newest search; an older one that comes late is dropped
  let found = []; // results not shown yet

  // đ stands in the index as ḏ: plugins/search/letters.py says why.
  const toIndex = (text) => text.normalize("NFC").replace(/đ/g, "ḏ").replace(/Đ/g, "Ḏ");
  const fromIndex = (text) => text.replace(/ḏ/g, "đ").replace(/Ḏ/g, "Đ");
  const fold = (text) => toIndex(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  const years = [...form.elements.nam.options].filter((option) => option.dataset.index).map((option) => ({
    value: option.value,
    path: option.dataset.index,
    said: { metaCacheTag: option.dataset.tag, mergeFilter: { nam: option.value }, ranking: RANKING },
  }));
  const archive = years.slice(RECENT);
  let engine;
  let isWhole = !archive.length; // whether the older years are asked too
  const load = () => (engine ??= start().catch((error) => { engine = undefined; throw error; }));
  const start = async () => {
    const [newest, ...next] = years.slice(0, RECENT);
    const pagefind = await import(`${newest.path}pagefind.js`);
    await pagefind.options({ basePath: newest.path, noWorker: true, ...newest.said });
    await pagefind.init();
    await merge(pagefind, next);
    return pagefind;
  };
  const merge = (pagefind, more) => Promise.all(more.map((year) => pagefind.mergeIndex(year.path, year.said)));
  const complete = async (pagefind) => {
    if (isWhole) return;
    await merge(pagefind, archive);
    isWhole = true;
  };

  // Vietnamese words are syllables that mean little apart: who has them side by side counts double.
  const ask = async (pagefind, query, filters) => {
    const words = toIndex(query).replace(/"/g, " ").trim();
    const { results } = await pagefind.search(words, { filters });
    if (!/\s/.test(words)) return results;
    const whole = await pagefind.search(`"${words}"`, { filters });
    const phrases = new Set(whole.results.map((result) => result.id));
    const worth = (result) => result.score * (phrases.has(result.id) ? 2 : 1);
    return results.sort((one, other) => worth(other) - worth(one));
  };

  const marked = (text, words) => text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => {
    if (!words.has(fold(part))) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });

  // The summary where it, or the title, says what was typed, else the sentence of the body that says most of it.
  const excerpt = ({ title, summary = "" }, content, words) => {
    const count = (text) => new Set(wordsOf(text).filter((word) => words.has(word))).size;
    if (count(summary) || count(title) === words.size) return summary;
    const sentences = fromIndex(content.split("¶").pop()).match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]+)*[.!?]*/g) ?? [];
    const best = sentences.reduce((best, next) => (count(next) > count(best) ? next : best), "").trim();
    if (!best) return summary;
    const parts = best.split(/\s+/);
    const first = Math.max(0, Math.min(parts.findIndex((part) => count(part)) - 8, parts.length - LENGTH));
    return `${first ? "… " : ""}${parts.slice(first, first + LENGTH).join(" ")}${first + LENGTH < parts.length ? " …" : ""}`;
  };

  const item = ({ shown, content }, words) => {
    const item = pattern.content.cloneNode(true);
    const part = (name) => item.querySelector(name);
    part("a").href = shown.path;
    part("a").append(...marked(shown.title, words));
    part(".card__summary").append(...marked(excerpt(shown, content, words), words));
    part(".card__section").textContent = shown.section;
    part("[data-facts]").append(...marked([...(shown.facts ?? []), shown.date].filter(Boolean).join("\u00a0· "), words));
    if (shown.thumb) Object.assign(part("img"), shown.thumb);
    else part(".card__picture").remove();
    return item;
  };

  // What readers see stands in JSON behind the address: plugins/search/records.py.
  const read = async (result) => {
    const { raw_url: said, content } = await result.data();
    return { content, shown: JSON.parse(said.slice(said.indexOf("#") + 1)) };
  };

  // Among the results at hand, a title that has the query as it was typed comes first.
  const titled = (query) => {
    const spell = fold(query) === toIndex(query).toLowerCase() ? fold : (text) => toIndex(text).toLowerCase();
    const line = (text) => ` ${(spell(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
    return ({ shown }) => line(shown.title).includes(line(query));
  };

  const show = async (query) => {
    const mine = asked;
    const next = await Promise.all(found.slice(0, STEP).map(read));
    if (mine !== asked) return;
    const [words, isTitled] = [new Set(wordsOf(query)), titled(query)];
    found = found.slice(STEP);
    list.append(...next.sort((one, other) => isTitled(other) - isTitled(one)).map((result) => item(result, words)));
    list.hidden = false;
    more.hidden = !found.length;
  };

  const tell = (query, count) => {
    older.hidden = isWhole;
    const chosen = filters.map((name) => form.elements[name]).filter((select) => select.value);
    const within = chosen.map((select) => (select.name === "nam" ? `năm ${select.value}` : select.selectedOptions[0].text));
    if (!isWhole) within.push(`các năm ${years[RECENT - 1].value}–${years[0].value}`);
    const where = within.length ? ` trong ${within.join(", ")}` : "";
    status.textContent = count ? `Có ${count} kết quả cho “${query}”${where}.` : `Không tìm thấy “${query}”${where}.`;
    advice.hidden = count > 0;
    narrowed.hidden = !chosen.length;
  };

  const search = async () => {
    const mine = ++asked;
    const query = form.elements.q.value.trim();
    document.title = query ? `${query} – ${title}` : title;
    list.replaceChildren();
    list.hidden = more.hidden = older.hidden = advice.hidden = true;
    status.textContent = query ? "Đang tìm…" : "";
    place.toggleAttribute("data-ready", !query);
    if (!query) return;
    try {
      const pagefind = await load();
      const chosen = filters.map((name) => [name, form.elements[name].value]).filter(([, value]) => value);
      const narrow = Object.fromEntries(chosen);
      if (archive.some((year) => year.value === narrow.nam)) await complete(pagefind);
      let results = await ask(pagefind, query, narrow);
      if (!results.length && !isWhole) {
        await complete(pagefind);
        results = await ask(pagefind, query, narrow);
      }
      if (mine !== asked) return;
      found = results;
      more.onclick = async () => {
        const before = list.children.length;
        await show(query);
        list.children[before]?.querySelector("a").focus();
      };
      if (results.length) await show(query);
      if (mine === asked) tell(query, results.length);
    } catch {
      if (mine !== asked) return;
      status.textContent = "Chưa tải được công cụ tìm kiếm. Mời kiểm tra kết nối rồi thử lại, hoặc tìm theo các mục bên dưới.";
    }
    if (mine === asked) place.toggleAttribute("data-ready", true);
  };

  const recall = () => {
    const said = new URLSearchParams(location.search);
    for (const name of ["q", ...filters]) form.elements[name].value = said.get(name) ?? "";
    for (const name of filters) if (form.elements[name].selectedIndex < 0) form.elements[name].value = "";
    search();
  };

  const go = () => {
    const said = [...new FormData(form)].filter(([, value]) => value.trim());
    const address = said.length ? `?${new URLSearchParams(said)}` : location.pathname;
    if (address !== (location.search || location.pathname)) history.pushState(null, "", address);
    search();
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); go(); });
  form.addEventListener("change", (event) => event.target.name !== "q" && go());
  narrowed.querySelector("button").addEventListener("click", () => {
    for (const name of filters) form.elements[name].value = "";
    go();
    form.elements.q.focus();
  });
  older.addEventListener("click", async () => {
    await load().then(complete).catch(() => {}); // what cannot be fetched is told by the search itself
    search();
    form.elements.q.focus();
  });
  addEventListener("popstate", recall);
  recall();
}
