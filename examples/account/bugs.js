// Bugs that the address switches on: ?bug=error-missing,i18n-leak. The pages themselves know nothing of them.
const all = (selector) => [...document.querySelectorAll(selector)];
const mark = (name) => () => document.documentElement.classList.add(name);
const say = (selector, text) => all(selector).slice(0, 1).forEach((element) => (element.textContent = text));

const bugs = {
  'error-missing': () => all('[data-field=email] .error, .alert').forEach((error) => error.remove()),
  'button-looks-enabled': () => all('[data-submit]:disabled').forEach((button) => (button.disabled = false)),
  'wrong-switch': () => all('.switch').slice(0, 1).forEach((input) => (input.checked = !input.checked)),
  'label-missing': () => all('[data-field=email] label').forEach((label) => label.remove()),
  'dialog-cut-off': mark('dialog-cut-off'),
  'toast-covers-button': () => all('.toast').forEach((toast) => {
    document.querySelector('.panel .actions').append(toast);
    toast.classList.add('astray');
  }),
  'i18n-leak': () => {
    say('h1', document.querySelector('h1').textContent === 'Settings' ? 'settings.header.title' : 'auth.header.title');
    say('#save', 'settings.actions.save');
    say('[data-submit]', 'auth.actions.submit');
  },
  'tab-mismatch': () => {
    const marked = document.querySelector('.tabs .current');
    marked?.classList.remove('current');
    (marked?.nextElementSibling ?? marked?.previousElementSibling)?.classList.add('current');
  },
  'disabled-looks-editable': () => all('.field input:disabled').forEach((input) => (input.disabled = false)),
  'red-success': mark('red-success'),
};

for (const name of (query.get('bug') ?? '').split(',').filter(Boolean)) {
  if (!(name in bugs)) throw new Error(`No bug is called "${name}". Known: ${Object.keys(bugs).join(', ')}.`);
  bugs[name]();
}

// The bugs stay on while one clicks through the pages.
for (const link of all('a[href]')) {
  const target = new URL(link.href);
  if (query.has('bug')) target.searchParams.set('bug', query.get('bug'));
  link.href = target;
}
