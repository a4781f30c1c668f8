'use strict';

// What a person said of statements. Kept by the pixels' hash: a label lives exactly as long as the picture that it is about.
const labels = (() => {
  const home = 'visualassert-labels';
  const kept = new Map(Object.entries(read()));

  function read() {
    try {
      return JSON.parse(localStorage.getItem(home)) ?? {};
    } catch {
      return {};
    }
  }

  function key(shot, assertion) {
    return `${shot.sha256} ${assertion.verdict.text}`;
  }

  // A region or an expected answer cannot be said in a line of labels.jsonl.
  function fits(shot, assertion) {
    return shot !== null && assertion.region === null && assertion.expected === null;
  }

  function get(shot, assertion) {
    return kept.get(key(shot, assertion)) ?? null;
  }

  // Saying the same again takes it back.
  function toggle(shot, assertion, isTrue) {
    if (get(shot, assertion) === isTrue) {
      kept.delete(key(shot, assertion));
    } else {
      kept.set(key(shot, assertion), isTrue);
    }
    try {
      localStorage.setItem(home, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      tell('This browser keeps nothing for this file: export before you close it');
    }
  }

  function pages() {
    return data.run.tests
      .map((test, i) => ({ shot: data.shots[i], assertions: labelled(test, data.shots[i]) }))
      .filter((page) => page.assertions.length > 0);
  }

  function labelled(test, shot) {
    return test.assertions
      .filter((assertion) => fits(shot, assertion) && get(shot, assertion) !== null)
      .map((assertion) => ({
        text: assertion.verdict.text,
        expected: get(shot, assertion),
        category: assertion.verdict.family,
      }));
  }

  function count() {
    return pages().reduce((sum, page) => sum + page.assertions.length, 0);
  }

  // One line a picture, as `visualassert bench` takes it from this report's folder.
  function lines() {
    return pages()
      .map(({ shot, assertions }) =>
        JSON.stringify({ image: shot.image, width: shot.width, height: shot.height, assertions }))
      .map((line) => `${line}\n`)
      .join('');
  }

  function save() {
    const url = URL.createObjectURL(new Blob([lines()], { type: 'application/jsonl' }));
    make('a', { href: url, download: 'labels.jsonl' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    tell(`Put labels.jsonl into this report's folder, then: visualassert bench ${pathOf('.').replace(/\/$/, '')}`);
  }

  return { fits, get, toggle, count, save };
})();
