const form = document.getElementById('checkout');
const filled = {
  email: 'mara@example.com', name: 'Mara Lindqvist', street: '14 Quay Road', postcode: 'D02 X285', city: 'Dublin',
  card: '4000 1234 5678 9010', expires: '09/28', cvc: '314',
};

document.getElementById('summary').innerHTML = `
  <h2>Order summary</h2>
  <ul class="items">${cart.lines().map((line) => `
    <li data-product="${line.id}">${picture(find(line.id))}<span>${line.count} × ${find(line.id).name}</span>
      <b data-price>${money(line.count * find(line.id).price)}</b></li>`).join('')}
  </ul>
  ${summaryHtml(`<button class="button wide" id="pay">Pay ${money(cart.totals().total)}</button>`)}
  <p class="hint">Fill in every field to pay.</p>`;

function update() {
  const complete = form.checkValidity();
  document.getElementById('pay').disabled = !complete;
  document.querySelector('.hint').hidden = complete;
}

// ?filled=1 shows the form as it is just before paying.
if (new URLSearchParams(location.search).has('filled'))
  for (const [name, value] of Object.entries(filled)) form.elements[name].value = value;

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
update();
