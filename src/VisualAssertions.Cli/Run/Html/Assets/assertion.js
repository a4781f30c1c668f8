'use strict';

const verdictWords = { pass: 'holds', fail: 'fails', unsure: 'unsure' };

// One assertion: its line, and below it what the verdict rests on. `boxes` shows and hides its evidence on the picture.
function assertionItem(assertion, number, shot, boxes) {
  const { verdict } = assertion;
  const summary = make('summary', {},
    make('span', { class: 'mark' }, icon(verdict.verdict)),
    make('span', { class: 'statement' }, make('span', { class: 'number' }, String(number)), verdict.text),
    badge(assertion),
    scale(verdict));
  const item = make('li', { class: `assertion ${verdict.verdict} ${assertion.effect}` },
    make('details', assertion.effect === 'holds' ? {} : { open: '' },
      summary,
      make('div', { class: 'grounds' },
        clauseList(verdict.clauses),
        make('p', { class: 'answer' }, verdict.answer),
        remarks(assertion),
        evidenceList(verdict.evidence, boxes),
        actions(assertion, shot, boxes),
        shot === null ? null : command(assertion, shot),
        make('p', { class: 'fine' }, fine(assertion)))));
  item.addEventListener('pointerenter', () => boxes.point(true));
  item.addEventListener('pointerleave', () => boxes.point(false));
  return item;
}

function badge({ effect, waiver, dom, verdict }) {
  const words = waiver !== null && effect === 'warns' ? 'waived'
    : dom?.disagrees ? 'DOM disagrees'
    : verdict.opposite?.contradicts ? 'contradicts itself'
    : { warns: 'warning', notes: 'note' }[effect];
  return words === undefined ? null : make('span', { class: 'badge' }, words);
}

// P on a line from 0 to 1, with the zones in which it fails, is unsure and holds.
function scale({ verdict, probability, passAt, failAt }) {
  const track = make('span', { class: 'track' },
    make('span', { class: 'zone fail' }), make('span', { class: 'zone pass' }), make('span', { class: 'dot' }));
  const [fail, pass, dot] = track.children;
  fail.style.width = `${failAt * 100}%`;
  pass.style.width = `${(1 - passAt) * 100}%`;
  dot.style.left = `${probability * 100}%`;
  return make('span', { class: 'scale' },
    make('span', { class: 'word' }, verdictWords[verdict]), track, make('span', { class: 'p' }, probability.toFixed(2)));
}

// How the statement was read, fact by fact.
function clauseList(clauses) {
  return clauses.length === 0 ? null
    : make('ul', { class: 'clauses' }, clauses.map(({ program, probability }) =>
      make('li', {}, 'Read as ', make('code', {}, program), clauses.length > 1 ? ` true with ${probability.toFixed(2)}` : '')));
}

function ruleOf({ probability, passAt, failAt }) {
  return `P ${probability.toFixed(2)}, fails up to ${failAt.toFixed(2)}, holds from ${passAt.toFixed(2)}`;
}

function remarks({ expected, message, waiver, dom, verdict }) {
  const rows = [['Expected', expected], ['Opposite', oppositeWords(verdict)], ['DOM', domWords(dom)], ['Why', message], ['Waived', waiver]]
    .filter(([, words]) => words !== null);
  return rows.length === 0 ? null
    : make('dl', { class: 'remarks' }, rows.flatMap(([name, words]) => [make('dt', {}, name), make('dd', {}, words)]));
}

// The statement turned round, where that was asked for.
function oppositeWords({ opposite }) {
  if (opposite === null) {
    return null;
  }
  if (opposite.text === null) {
    return 'not asked: this sentence cannot be turned round safely; judged as usual';
  }
  const both = opposite.contradicts ? `; both were held ${opposite.probability > 0.5 ? 'true' : 'false'}` : '';
  return `${opposite.text}: true with ${opposite.probability.toFixed(2)}${both}`;
}

// Also where it agrees: who asks the DOM wants to read what it says.
function domWords(dom) {
  return dom === null ? null : dom.disagrees ? `${dom.words}; the picture says the opposite` : dom.words;
}

function evidenceList(evidence, boxes) {
  if (evidence.length === 0) {
    return null;
  }
  return make('ol', { class: 'evidence' }, evidence.map((part, i) => {
    const place = `${Math.round(part.width)}×${Math.round(part.height)} at ${Math.round(part.x)}, ${Math.round(part.y)}`;
    const item = make('li', {},
      make('span', {}, part.words), make('span', { class: 'fine' }, `${place} · ${part.probability.toFixed(2)}`));
    item.addEventListener('pointerenter', () => boxes.pointAt(i));
    item.addEventListener('pointerleave', () => boxes.pointAt(null));
    return item;
  }));
}

function actions(assertion, shot, boxes) {
  const parts = [];
  if (boxes.count > 0) {
    const toggle = make('button', { type: 'button', class: 'quiet' }, icon('boxes'), 'Evidence');
    toggle.addEventListener('click', () => boxes.toggle());
    boxes.onchange = (shown) => toggle.setAttribute('aria-pressed', shown);
    boxes.onchange(boxes.shown);
    parts.push(toggle);
  }
  if (labels.fits(shot, assertion)) {
    parts.push(thumbs(assertion, shot));
  }
  return parts.length === 0 ? null : make('div', { class: 'actions' }, parts);
}

function thumbs(assertion, shot) {
  const group = make('span', { class: 'thumbs', role: 'group', 'aria-label': 'Is the statement true of this picture?' },
    make('span', { class: 'fine' }, 'Is it true?'));
  const buttons = [[true, 'Yes'], [false, 'No']].map(([isTrue, word]) => {
    const button = make('button', { type: 'button', class: `quiet ${isTrue ? 'up' : 'down'}` }, icon('thumb'), word);
    button.addEventListener('click', () => {
      labels.toggle(shot, assertion, isTrue);
      show();
      showExport();
    });
    return [isTrue, button];
  });
  const show = () => buttons.forEach(([isTrue, button]) =>
    button.setAttribute('aria-pressed', labels.get(shot, assertion) === isTrue));
  show();
  group.append(...buttons.map(([, button]) => button));
  return group;
}

// The same question again, on the picture that was judged.
function command({ expected, region, verdict }, shot) {
  const verb = expected === null ? 'check' : 'ask';
  const code = make('code', {}, `visualassert ${verb} ${quoted(pathOf(shot.image))} ${quoted(verdict.text)}`);
  const button = make('button', { type: 'button', class: 'quiet', onclick: () => copy(code) }, 'Copy');
  return make('div', { class: 'command' }, code, button,
    region === null ? null : make('p', { class: 'fine' }, `On the whole picture; the spec judges its region “${region}”.`));
}

function fine({ file, line, id, region, verdict }) {
  return [
    ruleOf(verdict),
    `${file}:${line}`,
    id === null ? null : `id ${id}`,
    region === null ? null : `in ${region}`,
    verdict.family,
    `asked in ${duration(verdict.askMs)}`,
  ].filter((part) => part !== null).join(' · ');
}
