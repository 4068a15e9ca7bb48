// Asks which concept of the glossary some forms belong to, and what each is there.

import { html, nothing, render } from '/lib/lit-html.js';
import { show } from './dialog.js';
import { t } from './i18n.js';

const STATUSES = ['admitted', 'misrecognized', 'deprecated', 'none'];
const MOST = 40;

const texts = (concept) => concept.terms.map((term) => term.text.toLowerCase());

const label = (concept) =>
  ['zh', 'en']
    .map((language) => concept.terms.find((term) => term.language === language)?.text)
    .filter(Boolean)
    .join(' → ');

/** How much of some forms a concept has, as far as whole words and parts of them tell. */
function nearness(concept, forms) {
  const own = texts(concept);
  return forms.reduce((sum, form) => {
    const same = own.includes(form) ? 4 : 0;
    const part = own.some((text) => text.length > 1 && (form.includes(text) || text.includes(form))) ? 1 : 0;
    return sum + same + part;
  }, 0);
}

/**
 * Shows the dialog.
 * @param clusters whose forms are to be added
 * @param concepts of the glossary
 * @param done(concept, statuses) is told the concept's id and the status of each form
 */
export function addTo(clusters, concepts, done) {
  const variants = clusters.flatMap((one) => one.variants);
  const forms = [...clusters.flatMap((one) => [one.chinese, one.english]), ...variants.map((one) => one.form)]
    .filter(Boolean)
    .map((form) => form.toLowerCase());
  const sorted = concepts
    .map((concept) => ({ concept, near: nearness(concept, forms) }))
    .sort((a, b) => b.near - a.near)
    .map(({ concept }) => concept);
  const statuses = Object.fromEntries(
    variants.map(({ form, status }) => [form, STATUSES.includes(status) ? status : 'admitted']),
  );
  let words = '';
  let chosen = sorted[0]?.id;
  const dialog = show(
    t('intoConcept'),
    html`<div class="into"></div>`,
    html`<button type="button" @click=${() => dialog.close()}>${t('cancel')}</button>
      <button type="button" class="main" ?disabled=${!sorted.length} @click=${() => {
        dialog.close();
        done(chosen, statuses);
      }}>${t('addForms')}</button>`,
  );
  dialog.classList.add('roomy');
  const draw = () => render(form(), dialog.querySelector('.into'));
  const form = () => {
    const found = sorted.filter((one) => !words || texts(one).some((text) => text.includes(words)));
    if (found.length && !found.some((one) => one.id === chosen)) {
      chosen = found[0].id;
    }
    return html`<p class="soft">${t('intoWhat')}</p>
      <label class="field"><span>${t('concept')}</span><input type="search" placeholder=${t('search')} @input=${(event) => {
        words = event.target.value.trim().toLowerCase();
        draw();
      }}></label>
      <select name="concept" size="5" aria-label=${t('concept')} @change=${(event) => {
        chosen = event.target.value;
        draw();
      }}>${found.slice(0, MOST).map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${label(one)}</option>`)}</select>
      ${found.length ? nothing : html`<p class="nothing">${t('noneFound')}</p>`}
      <ul class="statuses">${Object.keys(statuses).map(
        (one) => html`<li><label class="field inline"><span>${one}</span><select name="status" @change=${(event) => (statuses[one] = event.target.value)}>
          ${STATUSES.map((status) => html`<option value=${status} .selected=${status === statuses[one]}>${t(status === 'none' ? 'leaveOut' : status)}</option>`)}
        </select></label></li>`,
      )}</ul>`;
  };
  draw();
}
