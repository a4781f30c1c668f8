// Reads what is visible from the DOM. Called as a function; returns boxes in CSS pixels of the viewport.
() => {
  const owners = new Set(
    "text heading label link button field textArea search select tab navItem menuItem breadcrumb page badge tag columnHeader cell tooltip code logo avatar toast alert banner stepper accordion progress".split(" ")
  );
  const inked = new Set(["text", "heading", "label", "link"]);
  const pictures = new Set(["icon", "image", "avatar", "chart", "video", "map", "rating", "spinner", "skeleton"]);
  const containers = new Set("card panel dialog table row listItem menu sidebar navBar footer calendar accordion banner".split(" "));
  const width = innerWidth, height = innerHeight;
  const viewport = { left: 0, top: 0, right: width, bottom: height };
  const style = new Map();
  const css = (el) => style.get(el) ?? (style.set(el, getComputedStyle(el)), style.get(el));

  const rectOf = (r) => ({ left: r.left, top: r.top, right: r.right, bottom: r.bottom });
  const cut = (a, b) => ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
  const area = (r) => Math.max(0, r.right - r.left) * Math.max(0, r.bottom - r.top);
  const union = (a, b) => (a ? { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) } : b);

  // ---- colours
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const ink = canvas.getContext("2d", { willReadFrequently: true });
  const parsed = new Map();
  const color = (text) => {
    if (!parsed.has(text)) {
      ink.clearRect(0, 0, 1, 1);
      ink.fillStyle = "#000";
      ink.fillStyle = text;
      ink.fillRect(0, 0, 1, 1);
      const d = ink.getImageData(0, 0, 1, 1).data;
      parsed.set(text, [d[0], d[1], d[2], d[3] / 255]);
    }
    return parsed.get(text);
  };
  const over = (top, alpha, below) => [0, 1, 2].map((i) => top[i] * alpha + below[i] * (1 - alpha));
  const gradient = (image) => {
    const stops = image.includes("gradient") ? image.match(/(rgba?|color|hsla?|oklch|oklab)\([^()]*\)/g) : null;
    if (!stops) return null;
    const colors = stops.map(color);
    return [0, 1, 2, 3].map((i) => colors.reduce((sum, c) => sum + c[i], 0) / colors.length);
  };
  const opacity = (el) => {
    let share = 1;
    for (let at = el; at && at.nodeType === 1; at = at.parentElement) share *= parseFloat(css(at).opacity);
    return share;
  };
  const surfaces = new Map();
  const surface = (el) => {
    if (!el || el.nodeType !== 1) return [255, 255, 255];
    if (surfaces.has(el)) return surfaces.get(el);
    const fixed = css(el).position === "fixed";
    let back = surface(fixed ? document.body : el.parentElement);
    if (fixed && el === document.body) back = [255, 255, 255];
    for (const layer of [color(css(el).backgroundColor), gradient(css(el).backgroundImage)]) {
      if (layer && layer[3] > 0) back = over(layer, layer[3] * opacity(el), back);
    }
    surfaces.set(el, back);
    return back;
  };
  const scrim = document.querySelector("[data-va-scrim]");
  const above = (el) => scrim && (scrim.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING || scrim.contains(el));
  const seen = (rgb, el) => {
    if (scrim && !above(el)) {
      const veil = color(css(scrim).backgroundColor);
      rgb = over(veil, veil[3] * opacity(scrim), rgb);
    }
    return "#" + rgb.map((c) => Math.round(c).toString(16).padStart(2, "0")).join("");
  };
  const differs = (a, b) => Math.max(...[0, 1, 2].map((i) => Math.abs(a[i] - b[i]))) > 5;

  // ---- clipping
  const clips = new Map();
  const clipOf = (el) => {
    if (!el || el === document.documentElement || el === document.body) return { rect: { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 }, dots: false };
    if (clips.has(el)) return clips.get(el);
    const s = css(el);
    let clip = s.position === "fixed" ? { rect: { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 }, dots: false } : clipOf(el.parentElement);
    // The dots of a block stand for what is inline in it, not for blocks of their own.
    if (s.display !== "inline") clip = { ...clip, dots: false };
    if (s.display !== "inline" && s.display !== "contents" && (s.overflowX !== "visible" || s.overflowY !== "visible")) {
      const r = el.getBoundingClientRect();
      const inner = { left: r.left + parseFloat(s.borderLeftWidth), top: r.top + parseFloat(s.borderTopWidth), right: r.right - parseFloat(s.borderRightWidth), bottom: r.bottom - parseFloat(s.borderBottomWidth) };
      clip = { rect: cut(clip.rect, inner), dots: s.textOverflow === "ellipsis" && el.scrollWidth > el.clientWidth };
    }
    clips.set(el, clip);
    return clip;
  };

  // ---- hit tests
  const shields = document.createElement("style");
  shields.textContent = "*{pointer-events:auto!important}[data-va-scrim],.x-dialogwrap,[data-va-through]{pointer-events:none!important}";
  document.head.append(shields);
  const free = (el, x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const hit = document.elementFromPoint(x, y);
    return !hit || hit === el || el.contains(hit) || hit.contains(el) || hit.closest("label")?.contains(el) === true;
  };
  const share = (el, r) => {
    let hits = 0;
    for (const fx of [1 / 6, 1 / 2, 5 / 6]) for (const fy of [1 / 6, 1 / 2, 5 / 6]) hits += free(el, r.left + (r.right - r.left) * fx, r.top + (r.bottom - r.top) * fy) ? 1 : 0;
    return hits / 9;
  };

  // ---- text
  const shaped = (text, how) =>
    how === "uppercase" ? text.toUpperCase() : how === "lowercase" ? text.toLowerCase() : how === "capitalize" ? text.replace(/(^|\s)\S/g, (c) => c.toUpperCase()) : text;
  const nearestOwner = (node) => {
    for (let el = node.parentElement; el; el = el.parentElement) if (owners.has(el.dataset?.va)) return el;
    return null;
  };
  const skipped = "style,script,option,select,textarea,noscript,title,defs";
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() && !node.parentElement.closest(skipped)) texts.push(node);
  }
  for (const node of texts) {
    if (nearestOwner(node)) continue;
    const host = node.parentElement;
    const tag = host.tagName.toLowerCase();
    host.dataset.va ??= /^h[1-6]$/.test(tag) ? "heading" : tag === "label" || tag === "legend" ? "label" : tag === "a" ? "link" : "text";
  }
  const owned = new Map();
  for (const node of texts) {
    const owner = nearestOwner(node);
    if (owner) owned.has(owner) ? owned.get(owner).push(node) : owned.set(owner, [node]);
  }
  const measure = document.createElement("canvas").getContext("2d");
  const fontOf = (s) => `${s.fontStyle} ${s.fontWeight} ${s.fontSize} ${s.fontFamily}`;
  const range = document.createRange();
  const wordsOf = (node) => {
    const host = node.parentElement;
    const s = css(host);
    if (s.visibility !== "visible" || parseFloat(s.fontSize) < 4 || opacity(host) < 0.05) return [];
    const clip = clipOf(host);
    const found = [];
    for (const match of node.data.matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rects = [...range.getClientRects()].filter((r) => r.width > 0.5 && r.height > 1);
      if (rects.length === 0) continue;
      const pieces = rects.length === 1 ? [[match[0], rects[0]]] : broken(node, match, rects);
      for (const [text, r] of pieces) found.push({ text: shaped(text, s.textTransform), rect: rectOf(r), clip, host, node, from: match.index });
    }
    return found;
  };
  const broken = (node, match, rects) => {
    const pieces = rects.map((r) => ["", r]);
    for (let i = 0; i < match[0].length; i++) {
      range.setStart(node, match.index + i);
      range.setEnd(node, match.index + i + 1);
      const r = range.getBoundingClientRect();
      const at = rects.findIndex((box) => r.top < box.bottom - 2 && r.bottom > box.top + 2 && r.left >= box.left - 1 && r.right <= box.right + 1);
      if (at >= 0) pieces[at][0] += match[0][i];
    }
    return pieces.filter(([text]) => text);
  };
  const linesOf = (el) => {
    const lines = [];
    const flags = new Set();
    for (const word of (owned.get(el) ?? []).flatMap(wordsOf)) {
      let { text, rect, clip } = word;
      const visible = cut(rect, clip.rect);
      if (area(visible) <= 0) {
        // Everything after an ellipsis is hidden.
        if (clip.dots && lines.length) flags.add("truncated");
        continue;
      }
      const tall = (visible.bottom - visible.top) / (rect.bottom - rect.top);
      if (tall < 0.15) continue;
      if (tall < 0.72) flags.add("clipped");
      if (rect.right > clip.rect.right + 1 || (clip.dots && rect.right > clip.rect.right - 1)) {
        const s = css(word.host);
        measure.font = fontOf(s);
        const limit = clip.rect.right - (clip.dots ? measure.measureText("…").width : 0);
        let fit = "";
        for (const c of text) {
          if (rect.left + measure.measureText(fit + c).width > limit) break;
          fit += c;
        }
        text = clip.dots ? fit + "…" : fit;
        flags.add(clip.dots ? "truncated" : "clipped");
        if (!text) continue;
      }
      rect = cut(visible, viewport);
      const last = lines[lines.length - 1];
      const same = last && Math.min(last.rect.bottom, rect.bottom) - Math.max(last.rect.top, rect.top) > 0.5 * Math.min(last.rect.bottom - last.rect.top, rect.bottom - rect.top) && rect.left > last.rect.right - 3;
      const inView = area(cut(word.rect, viewport)) / area(word.rect);
      if (inView < 0.6 || opacity(word.host) < 0.05) continue;
      if (same) {
        last.text += (rect.left - last.rect.right > 1 ? " " : "") + text;
        last.rect = union(last.rect, rect);
      } else lines.push({ text, rect, host: word.host });
    }
    // Words of one line may lie in several inline elements.
    const ownAt = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (hit === el || (!owners.has(hit.dataset?.va) && nearestOwner(hit) === el));
    };
    const shown = lines.filter(({ host, rect }) => {
      const y = (rect.top + rect.bottom) / 2;
      return [0.1, 0.5, 0.9].map((f) => rect.left + (rect.right - rect.left) * f).filter((x) => free(host, x, y) || ownAt(x, y)).length >= 2;
    });
    // A text cut off by a dialog or another thing over it is no more readable as written.
    return { lines: shown, flags, host: lines[0]?.host };
  };
  const fieldLines = (el) => {
    const s = css(el);
    const hint = !el.value;
    const select = el.tagName === "SELECT";
    let text = select ? (el.selectedOptions[0]?.text ?? "") : hint ? el.placeholder || "" : el.type === "password" ? "•".repeat(el.value.length) : el.value;
    text = shaped(text.replace(/\s+/g, el.tagName === "TEXTAREA" ? " " : " ").trim(), s.textTransform);
    if (!text) return { lines: [], flags: new Set() };
    const r = el.getBoundingClientRect();
    const left = r.left + parseFloat(s.borderLeftWidth) + parseFloat(s.paddingLeft);
    const right = r.right - parseFloat(s.borderRightWidth) - parseFloat(s.paddingRight);
    const top = r.top + parseFloat(s.borderTopWidth) + parseFloat(s.paddingTop);
    const bottom = r.bottom - parseFloat(s.borderBottomWidth) - parseFloat(s.paddingBottom);
    measure.font = fontOf(s);
    const size = parseFloat(s.fontSize);
    const spacing = parseFloat(s.letterSpacing) || 0;
    const wide = (t) => measure.measureText(t).width + spacing * t.length;
    if (el.tagName === "TEXTAREA") return areaLines(el, text, s, { left, top, right, bottom: r.bottom - parseFloat(s.borderBottomWidth) }, wide);
    let fit = "";
    for (const c of text) {
      if (wide(fit + c) > right - left + 1) break;
      fit += c;
    }
    const flags = new Set(fit.length < text.length ? ["clipped"] : []);
    if (!fit) return { lines: [], flags };
    const middle = (top + bottom) / 2;
    const long = wide(fit);
    const start = s.textAlign === "center" ? (left + right - long) / 2 : s.textAlign === "right" || s.textAlign === "end" ? right - long : left;
    return { lines: [{ text: fit, rect: { left: start, top: middle - size * 0.6, right: start + long, bottom: middle + size * 0.6 }, host: el }], flags };
  };
  const areaLines = (el, text, s, box, wide) => {
    const tall = s.lineHeight === "normal" ? parseFloat(s.fontSize) * 1.2 : parseFloat(s.lineHeight);
    const lines = [];
    let line = "";
    for (const word of text.split(" ").concat(null)) {
      if (word !== null && (!line || wide(line + " " + word) <= box.right - box.left)) {
        line = line ? line + " " + word : word;
        continue;
      }
      const top = box.top + lines.length * tall;
      if (top + tall * 0.75 > box.bottom) break;
      lines.push({ text: line, rect: { left: box.left, top, right: box.left + wide(line), bottom: top + tall }, host: el });
      line = word ?? "";
    }
    return { lines, flags: new Set() };
  };

  // ---- states that must show
  const look = (el) => {
    const s = getComputedStyle(el);
    return [s.color, s.backgroundColor, s.backgroundImage, s.fontWeight, s.borderTopColor, s.borderBottomColor, s.borderBottomWidth, s.borderLeftColor, s.boxShadow, s.opacity, s.textDecorationLine, s.outlineStyle, s.filter, s.transform].join("|") + [...el.children].slice(0, 2).map((c) => getComputedStyle(c).color + getComputedStyle(c).fontWeight + getComputedStyle(c).backgroundColor).join("|");
  };
  // Ink, fill and edge as they appear, not from the caches: the element is being changed.
  const shades = (el) => {
    const s = getComputedStyle(el);
    const below = surface(el.parentElement);
    const share = opacity(el.parentElement) * parseFloat(s.opacity);
    const laid = (text, back) => {
      const c = color(text);
      return over(c, c[3] * share, back);
    };
    const fill = laid(s.backgroundColor, below);
    return [fill, laid(s.color, fill), laid(s.borderTopColor, below)];
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const ticked = "input[type=checkbox],input[type=radio]";
  const shows = (el, state) => {
    // Chromium greys its own boxes by itself, whatever their style says.
    if (state === "disabled" && el.matches(ticked) && getComputedStyle(el).appearance !== "none") return true;
    if ((state === "selected" || state === "disabled") && el.dataset.vaGroup) {
      const mates = [...document.querySelectorAll(`[data-va-group="${el.dataset.vaGroup}"]`)].filter((m) => !(m.dataset.vaStates ?? "").includes(state) && !(state === "disabled" && (m.disabled || m.querySelector(":disabled"))));
      return mates.length === 0 || mates.some((m) => look(m) !== look(el) || look(m.parentElement) !== look(el.parentElement));
    }
    if (state === "disabled" && el.disabled) {
      const faded = shades(el);
      el.disabled = false;
      const plain = shades(el);
      el.disabled = true;
      return faded.some((shade, i) => Math.max(...shade.map((c, k) => Math.abs(c - plain[i][k]))) > 18);
    }
    return true;
  };
  const holders = new Set(["row", "cell", "listItem", "card", "panel", "table", "dialog", "menu", "sidebar", "navBar", "accordion", "footer", "alert", "banner", "toast"]);
  const statesOf = (el, kind, box) => {
    const states = new Set((el.dataset.vaStates ?? "").split(" ").filter(Boolean));
    // A row is not disabled because the first box in it is.
    const input = el.matches("input,textarea,select") ? el
      : holders.has(kind) ? null
      : el.querySelector(ticked) ?? (["checkbox", "radio", "switch"].includes(kind) ? el.closest("label")?.querySelector(ticked) : null);
    if (input?.disabled || el.disabled) states.add("disabled");
    if (input?.checked && ["checkbox", "radio", "switch"].includes(kind)) states.add("checked");
    if (["field", "search", "textArea"].includes(kind) && input && !input.value) states.add("empty");
    if (document.activeElement === el && document.hasFocus()) states.add("focused");
    return [...states].filter((state) => shows(el, state));
  };

  // ---- elements
  const boundedBy = (el, kind) => {
    if (pictures.has(kind)) return true;
    const s = css(el);
    if (el.dataset.vaRect || ["checkbox", "radio", "switch", "slider"].includes(kind)) return true;
    const below = surface(el.parentElement);
    const own = color(s.backgroundColor);
    if (own[3] > 0.02 && differs(surface(el), below)) return true;
    if (gradient(s.backgroundImage)) return true;
    const edges = ["Top", "Right", "Bottom", "Left"].every((side) => parseFloat(s[`border${side}Width`]) > 0 && s[`border${side}Style`] !== "none" && color(s[`border${side}Color`])[3] > 0.05 && differs(over(color(s[`border${side}Color`]), color(s[`border${side}Color`])[3], below), below));
    return edges || (s.boxShadow !== "none" && /(^|\) )0px 0px 0px [1-9]|[1-9]\d*px/.test(s.boxShadow) && !/^.*inset/.test(s.boxShadow));
  };
  const inkColor = (el, kind, host) => {
    const s = css(el);
    if (kind === "icon" || kind === "rating") {
      const drawing = el.querySelector("svg") ?? el;
      return [color(css(drawing).color), drawing];
    }
    if (kind === "progress" || kind === "switch") {
      const bar = el.querySelector("[data-va-bar]") ?? el.firstElementChild;
      return bar && css(bar).backgroundColor && color(css(bar).backgroundColor)[3] > 0 ? [color(css(bar).backgroundColor), bar] : null;
    }
    if (kind === "divider") return [color(css(el).borderTopWidth !== "0px" ? s.borderTopColor : s.backgroundColor), el];
    if (["field", "search", "textArea"].includes(kind) && el.matches("input,textarea") && !el.value) {
      const hint = getComputedStyle(el, "::placeholder");
      const c = color(hint.color);
      return [[c[0], c[1], c[2], c[3] * parseFloat(hint.opacity || 1)], el];
    }
    if (host || el.matches("input,select,textarea")) return [color(css(host ?? el).color), host ?? el];
    const icon = el.querySelector("[data-va=icon] svg");
    if (kind === "button" && icon) return [color(css(icon).color), icon];
    return null;
  };
  const boxOf = (el) => {
    const r = el.getBoundingClientRect();
    if (!el.dataset.vaRect) return rectOf(r);
    const [x, y, w, h] = el.dataset.vaRect.split(",").map(Number);
    return { left: r.left + x, top: r.top + y, right: r.left + x + w, bottom: r.top + y + h };
  };
  const overPicture = (el) => {
    for (let at = el; at; at = at.parentElement) {
      if (css(at).backgroundImage.includes("url(")) return true;
      if (color(css(at).backgroundColor)[3] > 0.9) return false;
    }
    const r = el.getBoundingClientRect();
    return document.elementsFromPoint(r.left + r.width / 2, r.top + r.height / 2).some((under) => under.matches("img,video,canvas"));
  };
  const nodes = [];
  for (const el of document.querySelectorAll("[data-va]")) {
    const kind = el.dataset.va;
    const s = css(el);
    if (s.visibility !== "visible" || s.display === "none" || opacity(el) < 0.08) continue;
    const form = el.matches("input:not([type=checkbox]):not([type=radio]):not([type=range]),textarea,select");
    const { lines, flags, host } = owners.has(kind) ? (form ? fieldLines(el) : linesOf(el)) : { lines: [], flags: new Set() };
    const whole = boxOf(el);
    let box = cut(cut(whole, clipOf(el.parentElement).rect), viewport);
    if (inked.has(kind)) {
      if (lines.length === 0) continue;
      box = lines.map((line) => line.rect).reduce(union, null);
    } else {
      if (area(whole) < 4 || area(box) <= 0) continue;
      const inside = area(box) / area(whole);
      const hits = share(el, box);
      const enough = containers.has(kind) ? box.bottom - box.top >= 20 && box.right - box.left >= 20 && hits >= 0.25 : inside >= 0.5 && hits > 0.5 && inside * hits >= 0.45;
      if (!enough && !(kind === "divider" && hits > 0.3)) continue;
      const shut = area(cut(whole, clipOf(el.parentElement).rect)) / area(whole);
      if (shut < 0.85 && (pictures.has(kind) || kind === "button" || kind === "badge")) flags.add("clipped");
    }
    const states = new Set([...statesOf(el, kind, box), ...flags]);
    const bounded = boundedBy(el, kind);
    const inkOf = inkColor(el, kind, host);
    // Pages made by chance have text that nobody can read; what looks inactive is faint on purpose, and how a picture behind it looks is not known.
    if (inkOf && lines.length && !states.has("disabled") && !gradient(css(inkOf[1]).backgroundImage) && !overPicture(inkOf[1])) {
      const back = surface(inkOf[1]);
      if (contrast(over(inkOf[0], inkOf[0][3] * opacity(inkOf[1]), back), back) < 1.55) states.add("unreadable");
    }
    const drawn = pictures.has(kind) && kind !== "avatar";
    let value = el.dataset.vaValue !== undefined ? +el.dataset.vaValue : null;
    if (kind === "slider") value = (el.value - (el.min || 0)) / ((el.max || 100) - (el.min || 0));
    nodes.push({
      el, kind, box, bounded, value,
      text: lines.map((line) => line.text).join(" "),
      lines: lines.map((line) => ({ text: line.text, box: line.rect })),
      states: [...states],
      fill: bounded && !drawn && !["checkbox", "radio", "slider"].includes(kind) ? seen(surface(el), el) : null,
      color: inkOf ? seen(over(inkOf[0], inkOf[0][3] * opacity(inkOf[1]), surface(inkOf[1])), el) : null,
      icon: el.dataset.vaIcon ?? null,
      purpose: el.dataset.vaPurpose || null,
      defect: el.dataset.vaDefect ?? null,
    });
  }
  shields.remove();

  // ---- relations
  const ids = new Map(nodes.map((node, i) => [node.el, i]));
  const groups = new Map();
  const holder = (el) => {
    for (let at = el.parentElement; at; at = at.parentElement) if (ids.has(at)) return ids.get(at);
    return -1;
  };
  const rowOf = (cell) => {
    const rows = [...(cell.closest("tbody")?.rows ?? [])].filter((row) => [...row.cells].some((c) => ids.has(c)));
    return rows.indexOf(cell.closest("tr"));
  };
  for (const node of nodes) {
    const { el } = node;
    node.parent = holder(el);
    const label = el.dataset.vaLabel ? document.getElementById(el.dataset.vaLabel) : null;
    node.labelledBy = label && ids.has(label) ? ids.get(label) : -1;
    const group = el.dataset.vaGroup;
    if (group && !groups.has(group)) groups.set(group, groups.size);
    node.group = group ? groups.get(group) : -1;
    const cell = el.closest("td[data-va=cell],th[scope=row][data-va=cell]");
    node.row = cell ? rowOf(cell) : -1;
    node.column = cell ? cell.cellIndex : -1;
    const head = cell?.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex];
    node.header = head && ids.has(head) ? ids.get(head) : -1;
  }
  const flat = (r) => ({ x: r.left, y: r.top, width: r.right - r.left, height: r.bottom - r.top });
  return nodes.map(({ el, box, lines, ...rest }) => ({ ...rest, box: flat(box), lines: lines.map((line) => ({ text: line.text, box: flat(line.box) })) }));
}
