const form = document.getElementById('form');
form.innerHTML = `
  ${fieldHtml({ name: 'email', label: 'Email', type: 'email', placeholder: 'you@example.com' })}
  ${fieldHtml({ name: 'password', label: 'Password', type: 'password', placeholder: 'Your password' })}
  <div class="between">
    <label class="tick"><input type="checkbox" checked> Keep me signed in</label>
    <a href="index.html">Forgot password?</a>
  </div>
  <button class="button wide" data-submit>Sign in</button>`;

function refuse() {
  if (!document.querySelector('.alert'))
    form.insertAdjacentHTML('afterbegin', '<p class="alert" data-message>The email or the password is wrong.</p>');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  refuse();
});

// ?failed=1 shows the page after a wrong password.
if (query.has('failed')) {
  form.elements.email.value = 'mara@example.com';
  refuse();
}
