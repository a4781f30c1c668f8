const orders = [
  { id: 1048, customer: 'Ada Moreau', date: '2026-06-29', amount: 1240.0, status: 'Paid' },
  { id: 1047, customer: 'Bruno Keller', date: '2026-06-28', amount: 318.5, status: 'Pending' },
  { id: 1046, customer: 'Chidi Okafor', date: '2026-06-27', amount: 89.9, status: 'Failed' },
  { id: 1045, customer: 'Dana Petrov', date: '2026-06-25', amount: 2075.0, status: 'Paid' },
  { id: 1044, customer: 'Elif Demir', date: '2026-06-24', amount: 460.25, status: 'Shipped' },
  { id: 1043, customer: 'Felix Aalto', date: '2026-06-22', amount: 129.0, status: 'Paid' },
  { id: 1042, customer: 'Greta Lindh', date: '2026-06-21', amount: 774.8, status: 'Pending' },
  { id: 1041, customer: 'Hugo Santos', date: '2026-06-19', amount: 52.0, status: 'Shipped' },
  { id: 1040, customer: 'Ines Rocha', date: '2026-06-18', amount: 1630.0, status: 'Paid' },
  { id: 1039, customer: 'Jonas Weber', date: '2026-06-16', amount: 215.4, status: 'Failed' },
  { id: 1038, customer: 'Kaia Berg', date: '2026-06-15', amount: 940.0, status: 'Paid' },
  { id: 1037, customer: 'Liam Byrne', date: '2026-06-13', amount: 66.7, status: 'Shipped' },
];

const users = [
  { name: 'Ada Moreau', email: 'ada@tidemark.example', role: 'Owner', seen: 'Today', active: true },
  { name: 'Bruno Keller', email: 'bruno@tidemark.example', role: 'Admin', seen: 'Today', active: true },
  { name: 'Dana Petrov', email: 'dana@tidemark.example', role: 'Editor', seen: 'Yesterday', active: true },
  { name: 'Elif Demir', email: 'elif@tidemark.example', role: 'Editor', seen: '3 days ago', active: true },
  { name: 'Hugo Santos', email: 'hugo@tidemark.example', role: 'Viewer', seen: '2 months ago', active: false },
  { name: 'Kaia Berg', email: 'kaia@tidemark.example', role: 'Viewer', seen: '5 days ago', active: true },
];

// Thousands of dollars a month.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const series = [
  { name: 'Online', className: 'online', values: [32, 38, 35, 47, 52, 61] },
  { name: 'In store', className: 'store', values: [24, 22, 27, 26, 31, 29] },
];

const stats = [
  { name: 'Revenue', value: '$90,240', change: '+12.4%', up: true },
  { name: 'Orders', value: '1,284', change: '+8.1%', up: true },
  { name: 'Average order', value: '$70.28', change: '+3.9%', up: true },
  { name: 'Refunds', value: '2.3%', change: '−0.6%', up: false },
];

const money = (amount) => '$' + amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
const statusTag = (status) => `<span class="tag ${status.toLowerCase()}">${status}</span>`;
const initials = (name) => name.split(' ').map((word) => word[0]).join('');
