'use strict';

const filters = [
  { outcome: 'all', words: 'All' },
  { outcome: 'fail', words: 'Fail' },
  { outcome: 'unsure', words: 'Unsure' },
  { outcome: 'pass', words: 'Hold' },
];
const wanted = { outcome: 'all', tag: '', text: '' };
const find = (id) => document.getElementById(id);
const assertions = data.run.tests.flatMap((test) => test.assertions);
const tests = data.run.tests
  .map((test, i) => testSection(test, data.shots[i]))
  .sort((a, b) => rank(a.test) - rank(b.test));

function rank({ status, flaky, assertions }) {
  const warns = flaky || assertions.some((assertion) => assertion.effect === 'warns');
  return status === 'failed' ? 0 : status === 'notlooked' ? 1 : warns ? 2 : 3;
}

function count(outcome) {
  return outcome === 'all' ? assertions.length
    : assertions.filter((assertion) => assertion.verdict.verdict === outcome).length;
}

function showTotals() {
  const { planned, passed, failed, notLooked, interrupted, warnings, flaky, tests, model } = data.run;
  const words = passed === planned
    ? [planned === 1 ? 'The test passes' : `All ${planned} tests pass`]
    : [
      failed > 0 ? `${failed} of ${counted(planned, 'test')} ${failed === 1 ? 'fails' : 'fail'}` : null,
      notLooked > 0 ? `${notLooked} could not be looked at` : null,
      planned > tests.length ? `${planned - tests.length} not run` : null,
    ].filter((part) => part !== null);
  find('headline').textContent = words.join(', ') + (interrupted ? ' (interrupted)' : '');
  find('headline').className = failed + notLooked > 0 ? 'bad' : '';
  document.title = `${words[0]} · VisualAssert`;
  showShares();
  const seconds = tests.reduce((sum, test) => sum + test.seconds, 0);
  const hash = make('code', { title: model.sha256 }, model.sha256.slice(0, 12));
  find('facts').append(
    ...fact('Run', new Date(data.made).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })),
    ...fact('Took', duration(seconds * 1000)),
    ...(warnings > 0 ? fact('Warnings', String(warnings)) : []),
    ...(flaky > 0 ? fact('Flaky', counted(flaky, 'test')) : []),
    ...fact('Model', `${model.name} on ${model.device} `, hash));
}

function fact(name, ...words) {
  return [make('div', {}, make('dt', {}, name), make('dd', {}, words))];
}

function showShares() {
  const shares = find('shares');
  const parts = filters.slice(1).map(({ outcome }) => [outcome, count(outcome)]).filter(([, number]) => number > 0);
  shares.setAttribute('aria-label', parts.map(([outcome, number]) => `${number} ${outcome}`).join(', '));
  shares.replaceChildren(...parts.map(([outcome, number]) => {
    const part = make('span', { class: outcome });
    part.style.flexGrow = number;
    return part;
  }));
}

function showExport() {
  const number = labels.count();
  find('export').hidden = number === 0;
  find('export').textContent = `Export ${counted(number, 'label')}`;
}

function fits(test, assertion) {
  const tags = [...test.tags, ...assertion.tags];
  const texts = [assertion.verdict.text, assertion.verdict.answer, test.name, test.spec];
  return (wanted.outcome === 'all' || assertion.verdict.verdict === wanted.outcome)
    && (wanted.tag === '' || tags.includes(wanted.tag))
    && contains(texts);
}

function contains(texts) {
  return texts.join('\n').toLowerCase().includes(wanted.text.trim().toLowerCase());
}

// A page that could not be looked at has no assertions, and counts among what fails.
function isLostAndWanted(test) {
  return test.status === 'notlooked'
    && ['all', 'fail'].includes(wanted.outcome)
    && (wanted.tag === '' || test.tags.includes(wanted.tag))
    && contains([test.name, test.spec, test.trouble]);
}

function showWanted() {
  const narrowed = wanted.outcome !== 'all' || wanted.tag !== '' || wanted.text.trim() !== '';
  for (const { test, element, items, opens } of tests) {
    items.forEach((item) => (item.element.hidden = !fits(test, item.assertion)));
    element.hidden = !(isLostAndWanted(test) || items.some((item) => !item.element.hidden));
    element.open = narrowed || opens;
  }
  find('nothing').hidden = tests.some(({ element }) => !element.hidden);
  [...find('outcomes').children].forEach((button) =>
    button.setAttribute('aria-pressed', button.dataset.outcome === wanted.outcome));
}

function want(changes) {
  Object.assign(wanted, changes);
  find('tag').value = wanted.tag;
  if (find('text').value !== wanted.text) {
    find('text').value = wanted.text;
  }
  showWanted();
}

function makeTools() {
  find('outcomes').append(...filters.map(({ outcome, words }, i) => make(
    'button',
    {
      type: 'button', class: outcome, 'data-outcome': outcome, 'aria-keyshortcuts': i + 1,
      onclick: () => want({ outcome }),
    },
    words, make('span', { class: 'count' }, String(count(outcome))))));
  const tags = [...new Set(data.run.tests.flatMap((test) =>
    [...test.tags, ...test.assertions.flatMap((assertion) => assertion.tags)]))].sort();
  find('tag').hidden = tags.length === 0;
  find('tag').append(make('option', { value: '' }, 'All tags'),
    ...tags.map((tag) => make('option', { value: tag }, `#${tag}`)));
  find('tag').addEventListener('change', () => want({ tag: find('tag').value }));
  find('text').addEventListener('input', () => want({ text: find('text').value }));
  find('all').addEventListener('click', () => want({ outcome: 'all', tag: '', text: '' }));
  find('export').addEventListener('click', labels.save);
}

function step(by) {
  const stops = [...document.querySelectorAll('main summary')].filter((summary) => summary.checkVisibility());
  const at = stops.indexOf(document.activeElement);
  const next = stops[Math.min(stops.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function press(event) {
  const typing = event.target.matches('input, select, textarea');
  if (event.key === 'Escape' && typing) {
    want({ text: '' });
    event.target.blur();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const filter = filters[Number(event.key) - 1];
  const act = { j: () => step(1), k: () => step(-1), '/': () => find('text').focus() }[event.key]
    ?? (filter && (() => want({ outcome: filter.outcome })));
  if (act) {
    event.preventDefault();
    act();
  }
}

find('tests').append(...tests.map(({ element }) => element));
showTotals();
makeTools();
showExport();
showWanted();
document.addEventListener('keydown', press);
