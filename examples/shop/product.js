const product = find(new URLSearchParams(location.search).get('id')) ?? catalog[0];

document.getElementById('product').innerHTML = `
  <p class="trail"><a href="index.html">Shop</a> / ${product.name}</p>
  <div class="detail" data-product="${product.id}">
    <div class="picture">${picture(product)}${badge(product)}</div>
    <div>
      <h1>${product.name}</h1>
      ${stars(product)}
      <p class="price">${product.before ? `<s>${money(product.before)}</s> ` : ''}<b data-price>${money(product.price)}</b></p>
      <p class="text">${product.text}</p>
      <p class="stock ${product.left === 0 ? 'none' : ''}">${product.left === 0 ? 'Out of stock' : `In stock, ${product.left} left`}</p>
      ${addButton(product)}
      <ul class="promises">
        <li>Delivered in 2 to 4 days</li>
        <li>Free returns within 30 days</li>
        <li>Made in small batches in Porto</li>
      </ul>
    </div>
  </div>`;
