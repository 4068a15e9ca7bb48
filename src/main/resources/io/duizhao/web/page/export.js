// Writes the files of the workspace.

import { html, render } from '/lib/lit-html.js';
import { post } from './api.js';
import { show } from './dialog.js';
import { t } from './i18n.js';

const CHOICES = [
  ['run', () => t('exportRun')],
  ...['1.2', '2.0', '2.1', '2.2'].map((version) => [`xliff-${version}`, () => t('exportXliff', version)]),
];

/** Asks what to write, and writes it. */
export function openExport() {
  const dialog = show(
    t('exportTitle'),
    html`<p>${t('exportWhat')}</p>
      <fieldset>${CHOICES.map(
        ([value, label], k) => html`<label><input type="radio" name="what" value=${value} ?checked=${k === 0}> ${label()}</label>`,
      )}</fieldset>
      <div class="outcome" aria-live="polite"></div>`,
    html`<button type="button" class="main" @click=${() => write(dialog)}>${t('start')}</button>`,
  );
}

async function write(dialog) {
  const outcome = dialog.querySelector('.outcome');
  const button = dialog.querySelector('.main');
  const what = dialog.querySelector('[name=what]:checked').value;
  button.disabled = true;
  render(html`<p>${t('working')}</p>`, outcome);
  try {
    const { files, problems } = await post('/api/export', { what });
    render(
      html`<p>${t('written')}</p><ul class="files">${files.map((file) => html`<li><a href="/api/out?file=${encodeURIComponent(file)}" download>${file}</a></li>`)}</ul>
        ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}`,
      outcome,
    );
  } catch (refused) {
    render(html`<p class="problem">${refused.message}</p>`, outcome);
  } finally {
    button.disabled = false;
  }
}
