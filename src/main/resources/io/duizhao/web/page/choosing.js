// Lists from which a person chooses: a box before each item.

import { html } from '/lib/lit-html.js';
import { live } from '/lib/directives/live.js';

/** The box of an item; what is chosen stands in a set of ids. */
export const chooser = (chosen, id, label, render) =>
  html`<input type="checkbox" aria-label=${label} .checked=${live(chosen.has(id))} @change=${(event) => {
    event.target.checked ? chosen.add(id) : chosen.delete(id);
    render();
  }}>`;

/** Chooses all, or none where all are chosen. */
export function chooseAll(chosen, ids) {
  const all = ids.every((id) => chosen.has(id));
  ids.forEach((id) => (all ? chosen.delete(id) : chosen.add(id)));
}
