// Short messages: shown for a while, and read out by screen readers.

import { html, render } from '/lib/lit-html.js';

let timer;

/** Says something; what went wrong stays longer. */
export function say(text, isProblem = false) {
  document.getElementById('say').textContent = text;
  let toast = document.getElementById('toast');
  if (!toast) {
    toast = document.createElement('div');
    toast.id = 'toast';
    document.body.append(toast);
  }
  toast.className = isProblem ? 'problem' : '';
  render(html`<span aria-hidden="true">${text}</span>`, toast);
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (toast.hidden = true), isProblem ? 8000 : 2200);
}
