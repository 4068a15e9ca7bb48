// How far a document has come, as a bar and as figures.

import { html, svg } from '/lib/lit-html.js';
import { STANDING } from './model.js';

const ORDER = ['c', 'h', 's', 't', 'n', 'd', 'p', 'r', 'i'];

/** The bars of a meter, one after the other. */
function bars(counts) {
  let x = 0;
  return ORDER.filter((letter) => counts[letter]).map((letter) => {
    const bar = svg`<rect class="bar ${STANDING[letter].tone} ${letter}" x=${x} y="0" width=${counts[letter]} height="8"></rect>`;
    x += counts[letter];
    return bar;
  });
}

/** The bar of a document, from the number of rows of each standing. */
export const meter = (counts, size) =>
  html`<svg class="meter" viewBox="0 0 ${Math.max(1, size)} 8" preserveAspectRatio="none" aria-hidden="true">${bars(counts)}</svg>`;

/** How many rows want a look. */
export const doubtful = (counts) => ['d', 'p', 'n', 'r'].reduce((sum, letter) => sum + (counts[letter] ?? 0), 0);
