// The cart lives in the tab: a new browser context always starts with these four things.
const start = [{ id: 'mug', count: 2 }, { id: 'teapot', count: 1 }, { id: 'board', count: 1 }];
const shipping = 600;

const cart = {
  lines: () => JSON.parse(sessionStorage.getItem('cart')) ?? start,
  save: (lines) => sessionStorage.setItem('cart', JSON.stringify(lines.filter((line) => line.count > 0))),
  change(id, by) {
    const lines = cart.lines().map((line) => ({ ...line }));
    const line = lines.find((candidate) => candidate.id === id);
    if (line) line.count += by;
    else lines.push({ id, count: by });
    cart.save(lines);
  },
  count: () => cart.lines().reduce((sum, line) => sum + line.count, 0),
  totals() {
    const subtotal = cart.lines().reduce((sum, line) => sum + line.count * find(line.id).price, 0);
    const discount = -Math.round(subtotal / 10);
    return { subtotal, discount, shipping, total: subtotal + discount + shipping };
  },
};

function summaryHtml(action) {
  const { subtotal, discount, shipping, total } = cart.totals();
  return `
    <dl class="sums">
      <div><dt>Subtotal</dt><dd>${money(subtotal)}</dd></div>
      <div class="discount"><dt>Discount <span class="code">WELCOME10</span></dt><dd>${money(discount)}</dd></div>
      <div><dt>Shipping</dt><dd>${money(shipping)}</dd></div>
    </dl>
    <div class="closing">
      <div class="total"><span>Total</span><strong data-total>${money(total)}</strong></div>
      ${action}
    </div>`;
}
