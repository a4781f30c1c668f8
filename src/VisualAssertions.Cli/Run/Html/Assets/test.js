'use strict';

// One test: its name, the picture with the evidence on it, and its assertions, gravest first.
function testSection(test, shot) {
  const look = shot === null ? null : picture(shot, test.name);
  const items = test.assertions
    .map((assertion, i) => ({ assertion, number: i + 1 }))
    .sort((a, b) => gravity(a.assertion) - gravity(b.assertion) || a.number - b.number)
    .map(({ assertion, number }) => {
      const boxes = evidenceBoxes(assertion, number, look);
      return { assertion, element: assertionItem(assertion, number, shot, boxes) };
    });
  const opens = test.status !== 'passed' || test.flaky || items.some(({ assertion }) => assertion.effect === 'warns');
  const element = make('details', { class: `test ${test.status}`, ...(opens ? { open: '' } : {}) },
    testSummary(test),
    test.trouble === null ? null : make('pre', { class: 'trouble' }, test.trouble),
    test.earlier.map((words) => make('p', { class: 'fine earlier' }, `Earlier attempt: ${words}`)),
    make('div', { class: 'look' },
      look === null ? null : make('div', { class: 'sight' }, look.figure, sightWords(test, shot)),
      items.length === 0 ? null : make('ol', { class: 'assertions' }, items.map((item) => item.element))));
  return { test, element, items, opens };
}

function gravity({ effect, verdict }) {
  return ['fails', 'warns', 'notes', 'holds'].indexOf(effect) * 2 + (verdict.verdict === 'fail' ? 0 : 1);
}

function testSummary(test) {
  const holding = test.assertions.filter((assertion) => assertion.effect === 'holds').length;
  const mark = { passed: 'pass', failed: 'fail', notlooked: 'lost' }[test.status];
  const result = test.status === 'notlooked' ? 'could not look' : `${holding} of ${test.assertions.length} hold`;
  return make('summary', {},
    make('span', { class: `mark ${mark}` }, icon(mark)),
    make('span', { class: 'name' },
      make('span', { class: 'title' }, test.name),
      ' ',
      make('span', { class: 'place' }, `${test.spec}:${test.line}`),
      test.flaky ? make('span', { class: 'badge flaky' }, 'flaky') : null,
      test.tags.map((tag) => make('span', { class: 'badge' }, `#${tag}`))),
    make('span', { class: 'result' },
      make('span', {}, result),
      make('span', { class: 'fine' }, duration(test.seconds * 1000), test.attempts > 1 ? `, attempt ${test.attempts}` : '')));
}

// `layer` lies on the picture and has its proportions, whatever its size.
function picture(shot, name) {
  const image = make('img', {
    src: shot.image, width: shot.width, height: shot.height, loading: 'lazy', alt: `Screenshot of ${name}`,
  });
  const layer = make('div', { class: 'layer' });
  const link = make('a', { href: shot.image, target: '_blank', title: 'Open the picture' }, image);
  const frame = make('div', { class: 'frame' }, link, layer);
  frame.style.maxWidth = `${shot.width}px`;
  return { figure: make('div', { class: 'figure' }, frame), layer, shot };
}

function sightWords(test, shot) {
  const words = `${shot.width}×${shot.height} · seen in ${duration(shot.seeMs)}`;
  return make('p', { class: 'fine' }, words,
    test.cameToRest ? null : make('span', { class: 'warning' }, ' · the page never came to rest; this is one moment of it'));
}

// The boxes of one assertion: those that do not hold are shown from the start; pointing shows any for the moment.
function evidenceBoxes(assertion, number, look) {
  const { evidence, verdict } = assertion.verdict;
  const drawn = look === null ? [] : evidence.map((part) => box(part, number, verdict, look));
  const boxes = {
    count: drawn.length,
    shown: assertion.effect !== 'holds',
    onchange: () => {},
    toggle() {
      boxes.shown = !boxes.shown;
      show();
      boxes.onchange(boxes.shown);
    },
    point(on) {
      drawn.forEach((element) => element.classList.toggle('pointed', on));
      look?.layer.classList.toggle('pointing', on && drawn.length > 0);
    },
    pointAt(place) {
      drawn.forEach((element, i) => element.classList.toggle('pointed', place === null || i === place));
    },
  };
  const show = () => drawn.forEach((element) => element.classList.toggle('shown', boxes.shown));
  show();
  return boxes;
}

function box(part, number, verdict, { layer, shot }) {
  const element = make('div', { class: `box ${verdict}`, title: part.words }, make('span', {}, String(number)));
  element.style.left = `${part.x / shot.width * 100}%`;
  element.style.top = `${part.y / shot.height * 100}%`;
  element.style.width = `${part.width / shot.width * 100}%`;
  element.style.height = `${part.height / shot.height * 100}%`;
  layer.append(element);
  return element;
}
