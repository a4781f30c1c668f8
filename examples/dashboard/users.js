document.getElementById('users').innerHTML = `
  <table class="users">
    <thead><tr><th>Name</th><th class="email">Email</th><th>Role</th><th class="seen">Last seen</th><th>Status</th></tr></thead>
    <tbody>${users.map((user, index) => `
      <tr>
        <td><span class="person"><span class="avatar tone-${index}">${initials(user.name)}</span> ${user.name}</span></td>
        <td class="email">${user.email}</td>
        <td>${user.role}</td>
        <td class="seen">${user.seen}</td>
        <td><span class="tag ${user.active ? 'active' : 'inactive'}">${user.active ? 'Active' : 'Inactive'}</span></td>
      </tr>`).join('')}
    </tbody>
  </table>`;
