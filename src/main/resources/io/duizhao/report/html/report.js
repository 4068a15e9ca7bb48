(() => {
  const $ = (selector) => document.querySelector(selector);
  const tools = $(".tools");
  tools.hidden = false;
  const themes = ["", "light", "dark"];
  let theme = 0;
  $("#theme").addEventListener("click", () => {
    theme = (theme + 1) % themes.length;
    document.documentElement.dataset.theme = themes[theme];
  });
  $("#print").addEventListener("click", () => window.print());
  const data = $("#data");
  if (!data) return;

  const items = JSON.parse(data.textContent);
  const words = JSON.parse($("#words").textContent);
  const texts = new Array(items.length);
  const list = $("#list");
  const pages = $(".pages");
  const shown = $(".shown");
  const toggles = [...document.querySelectorAll(".toggle input")];
  const rule = $("#rule");
  const documentName = $("#document");
  const search = $("#search");
  let hits = items.map((_, i) => i);
  let page = 0;
  let current = -1;

  const text = (i) => {
    if (texts[i] === undefined) {
      texts[i] = items[i][3].replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&").toLowerCase();
    }
    return texts[i];
  };
  const fill = (from, to) => {
    list.innerHTML = hits.slice(from, to).map((i) => items[i][3]).join("");
  };
  const show = () => {
    const from = page * words.size;
    const to = Math.min(hits.length, from + words.size);
    fill(from, to);
    current = -1;
    shown.textContent = hits.length === 0 ? words.none
      : words.shown.replace("{0}", from + 1).replace("{1}", to).replace("{2}", hits.length);
    for (const button of pages.querySelectorAll("button")) {
      const next = page + Number(button.dataset.step);
      button.disabled = next < 0 || next * words.size >= hits.length;
    }
  };
  const filter = () => {
    const wanted = new Set(toggles.filter((box) => box.checked).map((box) => box.value));
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    hits = [];
    items.forEach((item, i) => {
      const fits = wanted.has(item[1])
        && (!rule.value || item[2] === rule.value)
        && (!documentName || !documentName.value || item[0] === documentName.value)
        && terms.every((term) => text(i).includes(term));
      if (fits) hits.push(i);
    });
    page = 0;
    show();
  };
  const turn = (step) => {
    const next = page + step;
    if (next < 0 || next * words.size >= hits.length) return;
    page = next;
    show();
    $("#items").scrollIntoView();
  };
  const move = (step) => {
    const articles = list.children;
    if (articles.length === 0) return;
    current = Math.max(0, Math.min(articles.length - 1, current + step));
    articles[current].focus({preventScroll: true});
    articles[current].scrollIntoView({block: "center"});
  };

  document.querySelector(".toolbar").hidden = false;
  pages.hidden = false;
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  [rule, documentName, ...toggles].filter(Boolean)
    .forEach((control) => control.addEventListener("change", filter));
  document.querySelectorAll("[data-only]").forEach((card) => {
    card.addEventListener("click", () => {
      for (const box of toggles) box.checked = box.value === card.dataset.only;
      filter();
    });
  });
  pages.querySelectorAll("button").forEach((button) => {
    button.addEventListener("click", () => turn(Number(button.dataset.step)));
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing) {
      if (event.key !== "Escape") return;
      if (event.target === search) {
        search.value = "";
        filter();
      }
      event.target.blur();
      return;
    }
    const act = {"/": () => search.focus(), j: () => move(1), k: () => move(-1),
      "[": () => turn(-1), "]": () => turn(1)}[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  window.addEventListener("beforeprint", () => fill(0, 2000));
  window.addEventListener("afterprint", show);
  show();
})();
