const orders = {
  featured: () => 0,
  low: (a, b) => a.price - b.price,
  high: (a, b) => b.price - a.price,
};

function show(order) {
  document.getElementById('products').innerHTML = catalog.toSorted(orders[order]).map((product) => `
    <article class="card ${product.left === 0 ? 'gone' : ''}" data-product="${product.id}">
      <a class="picture" href="product.html?id=${product.id}">${picture(product)}${badge(product)}</a>
      <h2>${product.name}</h2>
      ${stars(product)}
      <div class="buy">
        <span class="price">${product.before ? `<s>${money(product.before)}</s> ` : ''}<b data-price>${money(product.price)}</b></span>
        ${addButton(product)}
      </div>
    </article>`).join('');
}

document.getElementById('sort').addEventListener('change', (event) => show(event.target.value));
show('featured');
