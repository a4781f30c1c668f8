const form = document.getElementById('form');
form.innerHTML = `
  ${fieldHtml({ name: 'name', label: 'Full name', placeholder: 'Mara Lindqvist' })}
  ${fieldHtml({ name: 'email', label: 'Work email', type: 'email', placeholder: 'you@company.com' })}
  ${fieldHtml({ name: 'password', label: 'Password', type: 'password', placeholder: 'Choose a password', hint: 'At least 8 characters' })}
  <label class="tick"><input type="checkbox" name="terms" required> I accept the terms of use</label>
  <button class="button wide" data-submit disabled>Create account</button>`;

const rules = {
  name: (value) => value.trim() ? '' : 'Enter your full name',
  email: (value) => /^[^@\s]+@[^@\s]+\.\w+$/.test(value) ? '' : 'Enter a complete email address',
  password: (value) => value.length >= 8 ? '' : 'Use at least 8 characters',
};
const mistakes = () => Object.entries(rules)
  .map(([name, rule]) => ({ name, message: rule(form.elements[name].value) }))
  .filter((mistake) => mistake.message);

function showMistakes() {
  clearErrors();
  for (const { name, message } of mistakes()) showError(name, message);
}

form.addEventListener('input', () => {
  document.querySelector('[data-submit]').disabled = mistakes().length > 0 || !form.elements.terms.checked;
});
form.addEventListener('focusout', (event) => event.target.name in rules && showMistakes());
form.addEventListener('submit', (event) => event.preventDefault());

// ?submitted=1 shows the form after it was sent with three mistakes.
if (query.has('submitted')) {
  form.elements.email.value = 'mara@company';
  form.elements.password.value = '12345';
  form.elements.terms.checked = true;
  showMistakes();
}
