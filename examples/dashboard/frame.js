// What every page has: the side bar, the top bar and the theme that the address names (?theme=dark).
const query = new URLSearchParams(location.search);
const dark = query.get('theme') === 'dark';
document.documentElement.classList.toggle('dark', dark);

const icons = {
  Overview: '<path d="M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z"/>',
  Orders: '<path d="M6 8h12l1 12H5zM9 8a3 3 0 0 1 6 0"/>',
  Users: '<circle cx="12" cy="8" r="4"/><path d="M4 20c1-8 15-8 16 0"/>',
};
const icon = (shape) => `<svg class="icon" viewBox="0 0 24 24">${shape}</svg>`;
const page = document.body.dataset.page;
const entry = (name, file) => `<a href="${file}" class="${name === page ? 'current' : ''}">${icon(icons[name])}${name}</a>`;

document.body.insertAdjacentHTML('afterbegin', `
  <aside>
    <a class="brand" href="index.html"><img src="pictures/logo.svg" alt=""> Tidemark</a>
    <nav>${entry('Overview', 'index.html')}${entry('Orders', 'orders.html')}${entry('Users', 'users.html')}</nav>
  </aside>
  <header>
    <input type="search" placeholder="Search orders, users…" aria-label="Search">
    <button class="theme" aria-label="Theme">${icon(dark ? '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1"/>' : '<path d="M19 14A8 8 0 0 1 10 5a8 8 0 1 0 9 9z"/>')}</button>
    <span class="avatar">AM</span>
  </header>`);

document.querySelector('.theme').addEventListener('click', () => {
  if (dark) query.delete('theme');
  else query.set('theme', 'dark');
  location.search = query;
});
