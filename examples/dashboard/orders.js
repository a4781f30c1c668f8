const columns = [
  { key: 'id', title: 'Order' },
  { key: 'customer', title: 'Customer' },
  { key: 'date', title: 'Date' },
  { key: 'amount', title: 'Amount', number: true },
  { key: 'status', title: 'Status' },
];
const perPage = 8;
const state = { key: 'date', down: true, page: 1 };

const ordered = () => orders.toSorted((a, b) => (a[state.key] < b[state.key] ? -1 : 1) * (state.down ? -1 : 1));
const pages = Math.ceil(orders.length / perPage);

function headHtml(column) {
  const arrow = column.key === state.key ? (state.down ? '▼' : '▲') : '';
  return `<th class="${column.number ? 'number' : ''} ${arrow ? 'sorted' : ''}" data-key="${column.key}">${column.title} <small>${arrow}</small></th>`;
}

function rowHtml(order) {
  return `<tr><td class="id">#${order.id}</td><td>${order.customer}</td><td><span class="year">${order.date.slice(0, 5)}</span>${order.date.slice(5)}</td>
    <td class="number">${money(order.amount)}</td><td>${statusTag(order.status)}</td></tr>`;
}

function show() {
  const first = (state.page - 1) * perPage;
  const rows = ordered().slice(first, first + perPage);
  document.getElementById('orders').innerHTML = `
    <table class="orders">
      <thead><tr>${columns.map(headHtml).join('')}</tr></thead>
      <tbody>${rows.map(rowHtml).join('')}</tbody>
    </table>
    <div class="pages">
      <span>${first + 1}–${first + rows.length} of ${orders.length} orders</span>
      <button data-page="${state.page - 1}" ${state.page === 1 ? 'disabled' : ''}>Previous</button>
      ${Array.from({ length: pages }, (_, index) => `<button data-page="${index + 1}" class="${index + 1 === state.page ? 'current' : ''}">${index + 1}</button>`).join('')}
      <button data-page="${state.page + 1}" ${state.page === pages ? 'disabled' : ''}>Next</button>
    </div>`;
}

document.getElementById('orders').addEventListener('click', (event) => {
  const head = event.target.closest('th');
  const button = event.target.closest('button');
  if (head) Object.assign(state, { key: head.dataset.key, down: head.dataset.key === state.key && !state.down, page: 1 });
  else if (button) state.page = Number(button.dataset.page);
  else return;
  show();
});
show();
