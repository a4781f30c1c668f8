document.getElementById('stats').innerHTML = stats.map((stat) => `
  <article class="panel stat">
    <h2>${stat.name}</h2>
    <strong data-value>${stat.value}</strong>
    <span class="change ${stat.up ? 'up' : 'down'}">${stat.up ? '▲' : '▼'} ${stat.change}</span>
  </article>`).join('');

// The drawing is 560×250 units; 70 thousand dollars is the top of the axis.
const left = 40, bottom = 220, top_ = 14, most = 70, step = 86;
const y = (value) => bottom - (value / most) * (bottom - top_);

const grid = [0, 20, 40, 60].map((value) => `
  <line class="grid" x1="${left}" x2="556" y1="${y(value)}" y2="${y(value)}"/>
  <text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${value}k</text>`).join('');

const bars = months.map((month, index) => {
  const x = left + 16 + index * step;
  const bar = (line, shift) => `
    <rect class="${line.className}" x="${x + shift}" y="${y(line.values[index])}" width="26" height="${bottom - y(line.values[index])}" rx="4"/>`;
  return bar(series[0], 0) + bar(series[1], 30) + `<text x="${x + 28}" y="240" text-anchor="middle">${month}</text>`;
}).join('');

document.getElementById('revenue').innerHTML = `
  <div class="panel-head">
    <h2>Revenue by month</h2>
    <span class="legend">${series.map((line) => `<span><i class="${line.className}"></i><span data-legend>${line.name}</span></span>`).join('')}</span>
  </div>
  <svg class="chart" viewBox="0 0 560 250" role="img" aria-label="Revenue by month">${grid}${bars}</svg>`;

document.getElementById('latest').innerHTML = `
  <div class="panel-head"><h2>Latest orders</h2><a class="more" href="orders.html">See all</a></div>
  <table class="orders">
    <thead><tr><th>Customer</th><th class="number">Amount</th><th>Status</th></tr></thead>
    <tbody>${orders.slice(0, 5).map((order) => `
      <tr><td>${order.customer}</td><td class="number">${money(order.amount)}</td><td>${statusTag(order.status)}</td></tr>`).join('')}
    </tbody>
  </table>`;
