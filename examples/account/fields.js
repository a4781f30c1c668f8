// The parts that several pages draw.
const query = new URLSearchParams(location.search);

function fieldHtml({ name, label, type = 'text', value = '', placeholder = '', hint = '', disabled = false }) {
  return `
    <div class="field" data-field="${name}">
      <label for="${name}">${label}</label>
      <input id="${name}" name="${name}" type="${type}" value="${value}" placeholder="${placeholder}" required ${disabled ? 'disabled' : ''}>
      ${hint ? `<p class="hint">${hint}</p>` : ''}
    </div>`;
}

function showError(name, message) {
  const field = document.querySelector(`[data-field=${name}]`);
  field.classList.add('invalid');
  field.querySelector('.hint')?.remove();
  field.insertAdjacentHTML('beforeend', `<p class="error"><svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="M8 4.5v4M8 11.2v.3"/></svg>${message}</p>`);
}

function clearErrors() {
  document.querySelectorAll('.error').forEach((error) => error.remove());
  document.querySelectorAll('.invalid').forEach((field) => field.classList.remove('invalid'));
}
