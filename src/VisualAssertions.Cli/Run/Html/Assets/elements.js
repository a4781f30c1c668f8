'use strict';

// Texts of specs and pages become elements here: always as text, never as HTML.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.classList.add('icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}

function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function duration(milliseconds) {
  return milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

// The status line is read aloud by screen readers and fades by itself.
function tell(words) {
  const told = document.getElementById('told');
  told.textContent = words;
  told.classList.remove('shown');
  void told.offsetWidth;
  told.classList.add('shown');
}

// Not every browser lets a page of file: write to the clipboard; then the words are left selected.
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    tell('Copied');
  } catch {
    getSelection().selectAllChildren(element);
    tell('Selected; copy with Ctrl+C');
  }
}

// A picture's path as the shell of this machine finds it.
function pathOf(image) {
  const { protocol, pathname } = new URL(image, location.href);
  if (protocol !== 'file:') {
    return `${data.folder}/${image}`;
  }
  const path = decodeURIComponent(pathname);
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

function quoted(word) {
  const escape = /Win/.test(navigator.platform) ? "''" : "'\\''";
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", escape)}'`;
}
