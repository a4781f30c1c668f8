// Says what the elements of a hand-written screen are, where its HTML already does: tags, roles and ARIA states
// become the data-va… attributes that Truth/truth.js reads. data-va="none" keeps an element out.
() => {
  const body = document.body;
  const none = new Set(body.querySelectorAll("[data-va=none]"));
  const all = (selector) => [...body.querySelectorAll(selector)].filter((el) => !none.has(el));
  const mark = (selector, kind) => all(selector).forEach((el) => (el.dataset.va ||= kind));
  const nearest = (el) => el.parentElement?.closest("[data-va]:not([data-va=none])")?.dataset.va;
  let ids = 0;
  const idOf = (el) => (el.id ||= `k${++ids}`);

  // ---- kinds
  const inTable = "table:not([role=presentation])";
  mark("nav[aria-label=breadcrumb] a, nav[aria-label=breadcrumb] [aria-current]", "breadcrumb");
  mark("[role=tab]", "tab");
  mark("[role=switch]", "switch");
  mark("[role=checkbox]", "checkbox");
  mark("[role=radio]", "radio");
  mark("[data-va=navBar] a, [data-va=sidebar] a", "navItem");
  mark("[data-va=menu] a, [data-va=menu] button, [role=menuitem]", "menuItem");
  mark("button, [role=button]", "button");
  mark("input[type=checkbox]", "checkbox");
  mark("input[type=radio]", "radio");
  mark("input[type=range]", "slider");
  mark("input[type=search]", "search");
  mark("input", "field");
  mark("textarea", "textArea");
  mark("select", "select");
  mark("h1,h2,h3,h4,h5,h6", "heading");
  mark(inTable, "table");
  mark(`${inTable} thead th`, "columnHeader");
  mark(`${inTable} tbody tr`, "row");
  mark(`${inTable} tbody :is(td, th)`, "cell");
  mark(":not([data-va=avatar]) > img", "image");
  mark("hr", "divider");
  mark("pre", "code");
  mark("footer", "footer");
  mark("details", "accordion");
  mark("[role=dialog]", "dialog");
  mark("[role=alert]", "alert");
  mark("[role=tooltip]", "tooltip");
  mark("[role=progressbar]", "progress");
  mark("[role=list] > *, [role=listitem]", "listItem");
  for (const el of all("tbody th")) el.setAttribute("scope", "row");
  for (const el of all("label")) {
    const input = el.querySelector("input");
    const text = input ? [...el.children].find((child) => child !== input && !child.contains(input) && child.textContent.trim()) : el;
    const target = input ?? document.getElementById(el.htmlFor);
    if (!text) continue;
    text.dataset.va ||= "label";
    if (target) target.dataset.vaLabel ||= idOf(text);
  }
  // A running text is one text with the links and the emphasis in it.
  const running = new Set(["text", "heading", "label", "link", "button", "badge", "tag", "tab", "navItem", "menuItem", "breadcrumb", "page", "columnHeader", "tooltip", "code", "logo"]);
  for (const el of all("*")) {
    if (el.dataset.va || el.closest("svg,select,textarea,style,[data-va=avatar]")) continue;
    if (![...el.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    const around = nearest(el);
    if (running.has(around)) continue;
    if (el.tagName === "A") el.dataset.va = "link";
    else if (around === undefined || !/^(cell|toast|alert|banner)$/.test(around)) el.dataset.va = "text";
  }

  // ---- states
  const state = (selector, name) =>
    all(selector).forEach((el) => {
      const states = new Set((el.dataset.vaStates ?? "").split(" ").filter(Boolean));
      el.dataset.vaStates = [...states.add(name)].join(" ");
    });
  state("[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true]", "selected");
  state("[aria-checked=true]", "checked");
  state("[aria-disabled=true]", "disabled");
  state("[aria-invalid=true]", "invalid");
  state("[aria-expanded=true],details[open]", "expanded");
  state("[aria-busy=true]", "loading");
  for (const el of all("[role=progressbar][aria-valuenow]")) el.dataset.vaValue ??= el.getAttribute("aria-valuenow") / 100;

  // ---- what belongs together
  for (const el of all("[data-va=card],[data-va=panel],[data-va=dialog]")) {
    const heading = el.querySelector("[data-va=heading]");
    if (heading?.parentElement.closest("[data-va=card],[data-va=panel],[data-va=dialog]") === el) el.dataset.vaLabel ||= idOf(heading);
  }
  const groups = new Map();
  for (const el of all("[data-va=tab],[data-va=navItem],[data-va=menuItem],[data-va=breadcrumb],[data-va=page],[data-va=listItem],[data-va=card],[data-va=radio]")) {
    const kind = el.dataset.va;
    const holder = el.parentElement.matches("li,label,dd") ? el.parentElement.parentElement : el.parentElement;
    const key = kind === "radio" && el.name ? el.name : holder;
    const group = `${kind} of ${idOf(holder)}`;
    if (!groups.has(key)) groups.set(key, group);
    el.dataset.vaGroup ||= kind === "radio" ? groups.get(key) : group;
  }
  // A control that shows one icon carries it.
  for (const el of all("[data-va=button],[data-va=tab],[data-va=navItem],[data-va=menuItem],[data-va=alert],[data-va=toast],[data-va=accordion],[data-va=logo],[data-va=search],[data-va=field]")) {
    const icons = el.matches("input") ? el.parentElement.querySelectorAll(":scope > [data-va-icon]") : el.querySelectorAll("[data-va=icon]");
    if (icons.length === 1) el.dataset.vaIcon ||= icons[0].dataset.vaIcon;
  }
  for (const el of none) delete el.dataset.va;
}
