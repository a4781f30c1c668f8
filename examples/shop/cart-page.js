function lineHtml(line) {
  const product = find(line.id);
  return `
    <article class="line" data-product="${line.id}">
      ${picture(product)}
      <div class="what"><h2>${product.name}</h2><span data-price>${money(product.price)}</span> each</div>
      <div class="stepper">
        <button data-step="-1" aria-label="Fewer">−</button><output>${line.count}</output><button data-step="1" aria-label="More">+</button>
      </div>
      <strong class="line-total">${money(line.count * product.price)}</strong>
    </article>`;
}

function show() {
  document.querySelector('[data-count]').textContent = cart.count();
  document.getElementById('cart').innerHTML = `
    <div class="panel">${cart.lines().map(lineHtml).join('')}</div>
    <aside class="panel summary">
      <h2>Order summary</h2>
      ${summaryHtml('<a class="button wide" href="checkout.html">Go to checkout</a>')}
    </aside>`;
}

document.getElementById('cart').addEventListener('click', (event) => {
  const step = Number(event.target.dataset.step);
  if (!step) return;
  cart.change(event.target.closest('[data-product]').dataset.product, step);
  show();
});
show();
