// What every page has: the promotion, the header and the footer.
document.body.insertAdjacentHTML('afterbegin', `
  <div class="promo">Use code <b>WELCOME10</b> for 10% off your first order</div>
  <header>
    <a class="brand" href="index.html"><img src="pictures/logo.svg" alt=""> Kiln &amp; Kettle</a>
    <nav>
      <a href="index.html" class="current">Shop</a><a href="index.html">Stories</a><a href="index.html">Workshops</a><a href="index.html">Contact</a>
    </nav>
    <form class="search"><input type="search" placeholder="Search products" aria-label="Search"></form>
    <a class="cart-link" href="cart.html" aria-label="Cart">
      <svg viewBox="0 0 24 24"><path d="M3 4h2l2.4 11h10.2L20 7.5H6"/><circle cx="9" cy="19.5" r="1.6"/><circle cx="16.5" cy="19.5" r="1.6"/></svg>
      Cart <span class="count" data-count>${cart.count()}</span>
    </a>
  </header>`);

document.addEventListener('click', (event) => {
  const id = event.target.dataset.add;
  if (!id) return;
  cart.change(id, 1);
  document.querySelector('[data-count]').textContent = cart.count();
  event.target.textContent = 'Added';
});
