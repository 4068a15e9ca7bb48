
(() => {
  const toolbar = document.querySelector(".toolbar");
  const items = [...document.querySelectorAll(".item")];
  if (items.length === 0) return;
  const texts = items.map((item) => item.textContent.toLowerCase());
  const input = toolbar.querySelector("input");
  const shown = toolbar.querySelector(".shown");
  toolbar.hidden = false;
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    items.forEach((item, i) => {
      const hit = words.every((word) => texts[i].includes(word));
      item.hidden = !hit;
      if (hit) count++;
    });
    document.querySelectorAll(".group").forEach((group) => {
      group.hidden = !group.querySelector(".item:not([hidden])");
    });
    shown.textContent = words.length ? `${count} of ${items.length} shown` : "";
  });
})();
