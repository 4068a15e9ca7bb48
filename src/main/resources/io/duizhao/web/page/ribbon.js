// The ribbon between the two sides of a row: its ends are as tall as what they join.

import { html } from '/lib/lit-html.js';

export const WIDTH = 46;

/** A ribbon; its shape is drawn once the row is laid out. */
export const ribbon = () =>
  html`<div class="rib"><svg class="ribbon" aria-hidden="true"><path></path></svg></div>`;

function path([leftTop, leftEnd], [rightTop, rightEnd]) {
  const middle = WIDTH / 2;
  if (leftEnd <= leftTop) {
    const tip = (rightTop + rightEnd) / 2;
    return `M${WIDTH} ${rightTop} L${WIDTH - 30} ${tip} L${WIDTH} ${rightEnd} Z`;
  }
  if (rightEnd <= rightTop) {
    const tip = (leftTop + leftEnd) / 2;
    return `M0 ${leftTop} L30 ${tip} L0 ${leftEnd} Z`;
  }
  return (
    `M0 ${leftTop} C${middle} ${leftTop} ${middle} ${rightTop} ${WIDTH} ${rightTop}` +
    ` L${WIDTH} ${rightEnd} C${middle} ${rightEnd} ${middle} ${leftEnd} 0 ${leftEnd} Z`
  );
}

function extent(side, top) {
  const sentences = side?.querySelectorAll('.s');
  if (!sentences?.length) {
    return [0, 0];
  }
  const first = sentences[0].getBoundingClientRect();
  const last = sentences[sentences.length - 1].getBoundingClientRect();
  return [Math.round(first.top - top) + 3.5, Math.round(last.bottom - top) - 3.5];
}

/** Draws the ribbons of the rows in an element: measures all, then draws all. */
export function draw(element) {
  const shapes = [];
  for (const row of element.querySelectorAll('.row')) {
    const rib = row.querySelector('.ribbon');
    if (rib) {
      const { top } = rib.getBoundingClientRect();
      const [source, target] = row.querySelectorAll('.side');
      shapes.push([rib, path(extent(source, top), extent(target, top))]);
    }
  }
  for (const [rib, shape] of shapes) {
    rib.firstElementChild.setAttribute('d', shape);
  }
}
