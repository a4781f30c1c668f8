// Bugs that the address switches on: ?bug=wrong-total,broken-image. The pages themselves know nothing of them.
const all = (selector) => [...document.querySelectorAll(selector)];
const say = (selector, text) => all(selector).slice(0, 1).forEach((element) => (element.textContent = text));

// The second of its kind, or the only one.
const second = (selector) => all(selector).slice(0, 2).slice(-1);

const bugs = {
  'wrong-total': () => say('[data-total]', '$171.00'),
  'broken-image': () => second('[data-product] img').forEach((image) => (image.src = 'pictures/missing.png')),
  'pay-looks-enabled': () => all('#pay:disabled').forEach((button) => (button.disabled = false)),
  'pay-looks-disabled': () => all('#pay').forEach((button) => (button.disabled = true)),
  'pay-missing': () => all('#pay').forEach((button) => button.remove()),
  'mixed-currency': () => second('[data-price]').forEach((price) => (price.textContent = price.textContent.replace('$', '€'))),
  'template-leak': () => say('[data-price]', '{{price}}'),
  'undefined-badge': () => second('.picture').forEach((place) => place.insertAdjacentHTML('beforeend', '<span class="badge">undefined</span>')),
  'promo-overlap': () => document.body.classList.add('promo-overlap'),
  'truncated-title': () => document.body.classList.add('truncated-title'),
  'wrong-cart-count': () => say('[data-count]', '9'),
  'sold-out-buyable': () => all('.card.gone .button, .detail .button:disabled').forEach((button) => {
    button.disabled = false;
    button.textContent = 'Add to cart';
  }),
  'low-contrast': () => document.body.classList.add('low-contrast'),
};

const query = new URLSearchParams(location.search);
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
