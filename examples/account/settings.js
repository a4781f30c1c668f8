const notices = [
  { name: 'Comments', text: 'Someone answers you or mentions your name', on: true },
  { name: 'Assigned tasks', text: 'A task is given to you or taken from you', on: true },
  { name: 'Due dates', text: 'A task of yours is due tomorrow', on: true },
  { name: 'Weekly summary', text: 'Every Monday, what changed in your projects', on: false },
  { name: 'Product news', text: 'New features, about once a month', on: false },
];
const sessions = [
  { device: 'Firefox on Linux', place: 'Dublin, now', own: true },
  { device: 'Pennant on Pixel 9', place: 'Dublin, yesterday', own: false },
];

function switchHtml({ name, text, on }) {
  return `
    <label class="option">
      <span><b>${name}</b><small>${text}</small></span>
      <span class="state">${on ? 'On' : 'Off'}</span>
      <input type="checkbox" class="switch" role="switch" ${on ? 'checked' : ''}>
    </label>`;
}

const save = '<div class="actions"><button class="button" id="save">Save changes</button><button class="button plain">Cancel</button></div>';
const tabs = {
  profile: { title: 'Profile', html: () => `
    <div class="pairs">
      ${fieldHtml({ name: 'name', label: 'Full name', value: 'Mara Lindqvist' })}
      ${fieldHtml({ name: 'job', label: 'Job title', value: 'Product designer' })}
      ${fieldHtml({ name: 'email', label: 'Email', value: 'mara@company.com', hint: 'Managed by your organisation', disabled: true })}
      <div class="field" data-field="language">
        <label for="language">Language</label>
        <select id="language"><option>English</option><option>Svenska</option><option>Português</option></select>
      </div>
    </div>${save}` },
  notifications: { title: 'Notifications', html: () => notices.map(switchHtml).join('') + save },
  security: { title: 'Security', html: () => `
    ${switchHtml({ name: 'Two-step sign-in', text: 'Asks for a code from your phone', on: true })}
    ${sessions.map((session) => `
      <div class="option">
        <span><b>${session.device}</b><small>${session.place}</small></span>
        ${session.own ? '<span class="here">This device</span>' : '<button class="button plain">Sign out</button>'}
      </div>`).join('')}${save}` },
};

function showToast() {
  document.querySelector('.toast')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<div class="toast" role="status"><i>✓</i> <span data-message>Changes saved</span></div>');
}

function showDialog() {
  document.body.insertAdjacentHTML('beforeend', `
    <div class="backdrop">
      <div class="dialog" role="dialog" aria-labelledby="question">
        <h2 id="question">Delete your account?</h2>
        <p>Your 4 projects and all their files are deleted for good. Type <b>delete</b> to confirm.</p>
        <input aria-label="Type delete" placeholder="delete">
        <div class="actions"><button class="button red">Delete account</button><button class="button plain" data-close>Keep account</button></div>
      </div>
    </div>`);
}

const current = query.get('tab') in tabs ? query.get('tab') : 'profile';
document.getElementById('tabs').innerHTML = Object.entries(tabs)
  .map(([key, tab]) => `<a href="settings.html?tab=${key}" class="${key === current ? 'current' : ''}">${tab.title}</a>`).join('');
document.getElementById('content').innerHTML = tabs[current].html();

document.getElementById('save').addEventListener('click', showToast);
document.getElementById('delete').addEventListener('click', showDialog);
document.addEventListener('click', (event) => 'close' in event.target.dataset && document.querySelector('.backdrop').remove());
document.addEventListener('change', (event) => {
  if (event.target.matches('.switch')) event.target.previousElementSibling.textContent = event.target.checked ? 'On' : 'Off';
});

// ?saved=1 and ?dialog=delete show what a click on "Save changes" and "Delete account" would.
if (query.has('saved')) showToast();
if (query.get('dialog') === 'delete') showDialog();
