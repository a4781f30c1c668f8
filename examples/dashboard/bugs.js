// Bugs that the address switches on: ?bug=nan-card,wrong-legend. The pages themselves know nothing of them.
const all = (selector) => [...document.querySelectorAll(selector)];
const first = (selector) => all(selector).slice(0, 1);
const mark = (name) => () => document.documentElement.classList.add(name);

const bugs = {
  'nan-card': () => first('[data-value]').forEach((value) => (value.textContent = '$NaN')),
  'wrong-status-color': () => all('.tag.failed').forEach((tag) => tag.classList.replace('failed', 'paid')),
  'missing-chart': () => first('.chart').forEach((chart) => chart.replaceChildren()),
  'misaligned-card': mark('misaligned-card'),
  'header-overlap': mark('header-overlap'),
  'unreadable-dark': mark('unreadable-dark'),
  'duplicate-row': () => all('tbody tr').slice(1, 2).forEach((row) => row.after(row.cloneNode(true))),
  'wrong-legend': () => all('[data-legend]').forEach((text) => (text.textContent = 'Online')),
  'unsorted': () => all('tbody').forEach((body) => [2, 0, 4].forEach((from) => body.append(body.rows[from]))),
  'wrong-page': () => all('.pages .current').forEach((button) => {
    button.classList.remove('current');
    button.nextElementSibling.classList.add('current');
  }),
  'initials-missing': () => all('.person .avatar').forEach((avatar) => (avatar.textContent = '?')),
};

for (const name of (query.get('bug') ?? '').split(',').filter(Boolean)) {
  if (!(name in bugs)) throw new Error(`No bug is called "${name}". Known: ${Object.keys(bugs).join(', ')}.`);
  bugs[name]();
}

// Theme and bugs stay on while one clicks through the pages.
for (const link of all('a[href]')) {
  const target = new URL(link.href);
  for (const key of ['theme', 'bug'])
    if (query.has(key)) target.searchParams.set(key, query.get(key));
  link.href = target;
}
