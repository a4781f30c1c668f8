// Injects one defect of the named kind into the page; returns the boxes that may change, or null if nothing fits.
({ defect, chance, leak, words }) => {
  let state = Math.floor(chance * 2147483646) + 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const flat = (r) => ({ x: r.left, y: r.top, width: r.width, height: r.height });
  const lying = (el) => {
    const r = el.getBoundingClientRect();
    if (r.width < 8 || r.height < 8 || r.left < 4 || r.top < 4 || r.right > innerWidth - 4 || r.bottom > innerHeight - 4) return false;
    const hit = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2);
    return hit && (el === hit || el.contains(hit) || hit.contains(el));
  };
  const all = (kinds) => [...document.querySelectorAll(kinds.split(" ").map((kind) => `[data-va=${kind}]`).join())].filter(lying);
  const mark = (el, name) => (el.dataset.vaStates = `${el.dataset.vaStates ?? ""} ${name}`.trim());
  const textNode = (el) => {
    const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    let best = null;
    while (walker.nextNode()) if (walker.currentNode.data.trim().length > (best?.data.trim().length ?? 1)) best = walker.currentNode;
    return best;
  };
  // The box that holds the text keeps its size, so that nothing around it moves.
  const freeze = (el, node) => {
    const box = node.parentElement;
    const r = box.getBoundingClientRect();
    const display = getComputedStyle(box).display;
    if (/flex|grid|table/.test(display) || box.closest("svg")) return null;
    Object.assign(box.style, { boxSizing: "border-box", width: `${r.width}px`, height: `${r.height}px`, overflow: "hidden", whiteSpace: "nowrap", flex: "none", maxWidth: "none", minWidth: "0", verticalAlign: "bottom" });
    if (display === "inline") box.style.display = "inline-block";
    return box;
  };
  const single = (el) => {
    const node = textNode(el);
    if (!node) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length === 1;
  };
  const longer = (dots) => {
    const el = pick(all("text heading button badge tab navItem label link tag columnHeader menuItem").filter(single));
    if (!el) return null;
    const box = freeze(el, textNode(el));
    if (!box) return null;
    if (dots) box.style.textOverflow = "ellipsis";
    const node = textNode(el);
    node.data = node.data.trim();
    for (let i = 0; box.scrollWidth < box.clientWidth + 24 && i < 40; i++) node.data += " " + words[i % words.length];
    box.style.justifyContent = box.style.textAlign = "left";
    return { el, boxes: [flat(el.getBoundingClientRect())] };
  };
  const shift = (el, x, y) => {
    const before = flat(el.getBoundingClientRect());
    const old = getComputedStyle(el).translate;
    if (getComputedStyle(el).display === "inline") el.style.display = "inline-block";
    el.style.translate = `${x}px ${y}px`;
    el.style.position = getComputedStyle(el).position === "static" ? "relative" : getComputedStyle(el).position;
    el.style.zIndex = "5";
    return old === "none" ? [before, flat(el.getBoundingClientRect())] : null;
  };
  const makers = {
    broken: () => {
      const image = pick([...document.querySelectorAll("img")].filter(lying));
      if (!image) return null;
      const r = image.getBoundingClientRect();
      const el = image.closest("[data-va=avatar]") ?? image;
      Object.assign(image.style, { width: `${r.width}px`, height: `${r.height}px`, boxSizing: "border-box" });
      if (random() < 0.4) image.style.background = "none";
      image.alt = random() < 0.6 ? words[0] : "";
      if (!image.alt) image.removeAttribute("alt");
      image.src = `missing-${words[1]}.png`;
      mark(el, "broken");
      return { el, boxes: [flat(r)] };
    },
    clipped: () => longer(false),
    truncated: () => longer(true),
    overlapped: () => {
      const movable = all("text heading button badge label field link tag alert image");
      for (let i = 0; i < 12; i++) {
        const over = pick(movable);
        if (!over) return null;
        const a = over.getBoundingClientRect();
        const under = pick(movable.filter((el) => el !== over && !el.contains(over) && !over.contains(el) && el.parentElement === over.parentElement));
        if (!under) continue;
        const b = under.getBoundingClientRect();
        const y = a.top >= b.bottom - 1 ? b.bottom - b.height * (0.3 + random() * 0.25) - a.top : 0;
        const x = y === 0 && a.left >= b.right - 1 ? b.right - b.width * (0.25 + random() * 0.2) - a.left : 0;
        if ((x === 0 && y === 0) || Math.abs(x) > 220 || Math.abs(y) > 160) continue;
        const boxes = shift(over, x, y);
        if (!boxes) return null;
        mark(under, "overlapped");
        if (getComputedStyle(over).backgroundColor === "rgba(0, 0, 0, 0)" && !over.matches("img")) mark(over, "overlapped");
        return { el: under, boxes: [...boxes, flat(b)] };
      }
      return null;
    },
    leak: () => {
      const el = pick(all("text heading button badge label link cell tab navItem").filter((e) => single(e) && e.getBoundingClientRect().width > 40));
      if (!el) return null;
      const box = freeze(el, textNode(el));
      if (!box) return null;
      textNode(el).data = leak;
      if (box.scrollWidth > box.clientWidth + 1) return null;
      return { el, boxes: [flat(el.getBoundingClientRect())] };
    },
    unreadable: () => {
      const el = pick(all("text heading button label link badge navItem cell tag"));
      if (!el || !textNode(el)) return null;
      const host = textNode(el).parentElement;
      const back = (at) => (!at ? "#fff" : getComputedStyle(at).backgroundColor === "rgba(0, 0, 0, 0)" ? back(at.parentElement) : getComputedStyle(at).backgroundColor);
      const ink = getComputedStyle(host).color;
      host.style.setProperty("color", `color-mix(in srgb, ${ink} ${Math.round(9 + random() * 9)}%, ${back(host)})`, "important");
      mark(el, "unreadable");
      return { el, boxes: [flat(el.getBoundingClientRect())] };
    },
    misaligned: () => {
      const el = pick(all("card button field badge label listItem checkbox tab image select").filter((e) => {
        const r = e.getBoundingClientRect();
        const mates = [...document.querySelectorAll(`[data-va=${e.dataset.va}]`)].filter((m) => m !== e);
        return mates.some((m) => Math.abs(m.getBoundingClientRect().left - r.left) < 1 || Math.abs(m.getBoundingClientRect().top - r.top) < 1);
      }));
      if (!el) return null;
      const by = (random() < 0.5 ? -1 : 1) * (5 + random() * 12);
      const boxes = random() < 0.5 ? shift(el, by, 0) : shift(el, 0, by);
      if (!boxes) return null;
      mark(el, "misaligned");
      return { el, boxes };
    },
    unstyled: () => {
      const el = pick(all("button field select textArea").filter((e) => !e.closest(".x-navbutton,[data-va=stepper]")));
      if (!el) return null;
      const r = el.getBoundingClientRect();
      const hold = document.createElement("span");
      Object.assign(hold.style, { display: "inline-block", width: `${r.width}px`, height: `${r.height}px`, flex: "none", margin: getComputedStyle(el).margin, verticalAlign: "middle", overflow: "hidden", fontSize: "16px" });
      el.replaceWith(hold);
      hold.append(el);
      el.removeAttribute("class");
      el.setAttribute("style", "all:revert!important;max-width:100%");
      mark(el, "unstyled");
      return { el, boxes: [flat(r)] };
    },
  };
  const made = makers[defect]();
  if (!made) return null;
  made.el.dataset.vaDefect = defect;
  return made.boxes;
}
