// The bar that shows how far a document has come.

import { svg } from '/lib/lit-html.js';

/** Bars of a meter, one after the other: tone, width and a letter that tells tones apart. */
export function bars(parts) {
  let x = 0;
  return parts.map(([tone, width, letter]) => {
    const bar = svg`<rect class="bar ${tone} ${letter}" x=${x} y="0" width=${width} height="8"></rect>`;
    x += width;
    return bar;
  });
}
