// Writes the files of the workspace, with the options of the commands.

import { html, nothing, render } from '/lib/lit-html.js';
import { get, post, Refused } from './api.js';
import { show } from './dialog.js';
import { say } from './say.js';
import { t, word } from './i18n.js';

/** Options that take one of some values. */
const VALUES = {
  version: ['1.2', '2.0', '2.1', '2.2'],
  fill: ['translation', 'source', 'pseudo'],
  terms: ['by_version', 'yes', 'no'],
  level: [1, 2],
  format: ['srt', 'vtt'],
  side: ['target', 'source', 'both'],
  dialect: ['tbx', 'tbx-min', 'tbx-core', 'tbx-2008', 'tbx-dct', 'tbx-min-dct'],
};

/** Options whose text may be long. */
const LONG = ['notes'];

let choices;
let chosen = 'run';

/** Asks what to write, and writes it. */
export async function openExport() {
  try {
    choices ??= await get('/api/exports');
  } catch (refused) {
    say(refused instanceof Refused ? refused.message : t('gone'), true);
    return;
  }
  const dialog = show(
    t('exportTitle'),
    html`<div class="export"></div><div class="outcome" aria-live="polite"></div>`,
    html`<button type="button" class="main" @click=${() => write(dialog)}>${t('start')}</button>`,
  );
  dialog.classList.add('roomy');
  draw(dialog);
}

const draw = (dialog) => render(form(dialog), dialog.querySelector('.export'));

function form(dialog) {
  const choice = choices.find((one) => one.what === chosen);
  return html`<p>${t('exportWhat')}</p>
    <div class="choosing">
      <fieldset class="kinds"><legend class="unseen">${t('exportTitle')}</legend>${choices.map(
        ({ what }) => html`<label><input type="radio" name="what" value=${what} .checked=${what === chosen}
          @change=${() => {
            chosen = what;
            render(nothing, dialog.querySelector('.outcome'));
            draw(dialog);
          }}> ${t(`export-${what}`)}</label>`,
      )}</fieldset>
      <fieldset class="options"><legend>${t(`export-${chosen}`)}</legend>
        <p class="soft">${t(`about-${chosen}`)}</p>
        ${Object.entries(choice)
          .filter(([name]) => name !== 'what')
          .map(([name, value]) => option(choice, name, value))}
      </fieldset>
    </div>`;
}

function option(choice, name, value) {
  const label = t(`option-${name}`);
  const take = (event) => {
    const { type, checked, value: text, valueAsNumber } = event.target;
    choice[name] = type === 'checkbox' ? checked : typeof value === 'number' ? Number(valueAsNumber || text || 0) : text;
  };
  if (typeof value === 'boolean') {
    return html`<label class="check"><input type="checkbox" name=${name} .checked=${value} @change=${take}> ${label}</label>`;
  }
  return html`<label class="field inline"><span>${label}</span>${input(name, value, take)}</label>`;
}

function input(name, value, take) {
  if (VALUES[name]) {
    return html`<select name=${name} @change=${take}>${VALUES[name].map(
      (one) => html`<option value=${one} .selected=${one === value}>${word(`value-${one}`, one)}</option>`,
    )}</select>`;
  }
  if (LONG.includes(name)) {
    return html`<textarea name=${name} rows="2" .value=${value} @input=${take}></textarea>`;
  }
  return typeof value === 'number'
    ? html`<input name=${name} type="number" min="0" step="any" .value=${value} @input=${take}>`
    : html`<input name=${name} type=${name === 'date' ? 'date' : 'text'} .value=${value} @input=${take}>`;
}

async function write(dialog) {
  const outcome = dialog.querySelector('.outcome');
  const button = dialog.querySelector('button.main');
  button.disabled = true;
  render(html`<p>${t('working')}</p>`, outcome);
  try {
    const written = await post('/api/export', choices.find((one) => one.what === chosen));
    render(told(written), outcome);
  } catch (refused) {
    render(html`<p class="problem" role="alert">${refused.status === 0 ? t('gone') : refused.message}</p>`, outcome);
  } finally {
    button.disabled = false;
    outcome.scrollIntoView({ block: 'nearest' });
  }
}

function told({ files, remarks, problems }) {
  return html`${problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}
    ${files.length
      ? html`<p>${t('written', files.length)}</p>
        <ul class="files">${files.map((file) => html`<li><a href="/api/out?file=${encodeURIComponent(file)}" download>${file}</a></li>`)}</ul>`
      : html`<p>${t('nothingWritten')}</p>`}
    ${remarks.length
      ? html`<details ?open=${remarks.length < 5}><summary>${t('remarks', remarks.length)}</summary><ul class="remarks">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul></details>`
      : nothing}`;
}
