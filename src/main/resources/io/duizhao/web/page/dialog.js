// Dialogs of the page, on the browser's own dialog element.

import { html, nothing, render } from '/lib/lit-html.js';
import { t } from './i18n.js';

/** Shows a dialog until it is closed; returns its element. */
export function show(title, content, buttons = nothing) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  render(
    html`<form method="dialog" class="dialog" @submit=${(event) => event.preventDefault()}>
      <header><h2>${title}</h2><button type="button" class="plain" aria-label=${t('close')} @click=${() => dialog.close()}>✕</button></header>
      <div class="body">${content}</div>
      <div class="row-of-buttons">${buttons}</div>
    </form>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Asks for a text; returns nothing where the person changes their mind.
 * @param button what the button that takes it says
 */
export function ask(title, label, value = '', button = t('save')) {
  return new Promise((done) => {
    let answer;
    const keep = () => {
      answer = dialog.querySelector('textarea').value.trim();
      dialog.close();
    };
    const dialog = show(
      title,
      html`<label class="field"><span>${label}</span><textarea rows="3" .value=${value}
        @keydown=${(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && keep()}></textarea></label>`,
      html`<button type="button" @click=${() => dialog.close()}>${t('cancel')}</button>
        <button type="button" class="main" @click=${keep}>${button}</button>`,
    );
    dialog.querySelector('textarea').focus();
    dialog.addEventListener('close', () => done(answer));
  });
}
