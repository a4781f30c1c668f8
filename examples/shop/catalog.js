// Prices are in cents.
const catalog = [
  { id: 'mug', name: 'Speckled Mug', price: 2400, rating: 4.8, reviews: 212, left: 31, badge: 'Best seller',
    text: 'A stoneware mug with a dipped terracotta foot. Holds 350 ml and keeps it warm.' },
  { id: 'teapot', name: 'Fern Teapot', price: 6800, rating: 4.6, reviews: 94, left: 8,
    text: 'Glazed in deep green, with a brass knob and a spout that does not drip. Serves four.' },
  { id: 'bowl', name: 'Harbour Bowl', price: 3200, rating: 4.7, reviews: 148, left: 17, badge: 'New',
    text: 'A wide bowl for soup, noodles or fruit, blue inside and out. 22 cm across.' },
  { id: 'vase', name: 'Plum Vase', price: 5400, rating: 4.4, reviews: 61, left: 0,
    text: 'A tall vase with a narrow neck, so that three stems look like a bunch. 28 cm high.' },
  { id: 'plates', name: 'Terracotta Plates', price: 8800, rating: 4.9, reviews: 176, left: 12,
    text: 'Four dinner plates with a hand-painted rim. 27 cm across, safe in the dishwasher.' },
  { id: 'board', name: 'Oak Serving Board', price: 3900, before: 4900, rating: 4.5, reviews: 83, left: 22, badge: 'Sale',
    text: 'One piece of oiled oak with a handle, for bread, cheese or carving. 45 cm long.' },
  { id: 'kettle', name: 'Stovetop Kettle', price: 7600, rating: 4.7, reviews: 120, left: 5,
    text: 'Enamelled steel for every kind of hob, induction too. Whistles when it boils.' },
  { id: 'candle', name: 'Fireside Candle', price: 1800, rating: 4.2, reviews: 57, left: 40,
    text: 'Soy wax with cedar and smoke, in a stoneware cup that you keep. Burns for 45 hours.' },
];

const find = (id) => catalog.find((product) => product.id === id);
const money = (cents) => (cents < 0 ? '−' : '') + '$' + (Math.abs(cents) / 100).toFixed(2);
const picture = (product) => `<img src="pictures/${product.id}.svg" alt="${product.name}">`;
const stars = (product) => `
  <span class="rating">
    <span class="stars" style="--filled: ${product.rating * 20}%">★★★★★</span>
    ${product.rating} <span class="reviews">(${product.reviews})</span>
  </span>`;
const badge = (product) =>
  product.left === 0 ? '<span class="badge sold-out">Sold out</span>'
  : product.badge ? `<span class="badge ${product.badge.toLowerCase().replace(' ', '-')}">${product.badge}</span>`
  : '';
const addButton = (product) =>
  product.left === 0 ? '<button class="button" disabled>Sold out</button>'
  : `<button class="button" data-add="${product.id}">Add to cart</button>`;
