// Corrections of the transcripts that were proposed: each with a preview, one by one or many.

import { html, nothing } from '/lib/lit-html.js';
import { post } from './api.js';
import { chooseAll, chooser } from './choosing.js';
import { say } from './say.js';
import { t } from './i18n.js';

/** Characters around a change that its preview shows. */
const AROUND = 160;

/** The sentence as it is and as it would be; of a long one the part around the change. */
function preview({ sentence, found, proposed }) {
  const at = sentence.indexOf(found);
  if (at < 0) {
    return sentence.slice(0, 2 * AROUND);
  }
  const begin = Math.max(0, at - AROUND);
  const end = Math.min(sentence.length, at + found.length + AROUND);
  return html`${begin ? '…' : ''}${sentence.slice(begin, at)}<del>${found}</del><ins>${proposed}</ins>${sentence.slice(at + found.length, end)}${end < sentence.length ? '…' : ''}`;
}

export class Repairs {
  constructor(terms) {
    this.terms = terms;
    this.chosen = new Set();
  }

  view() {
    const { list, chosen } = this;
    return html`<div class="filters">
        <button class=${list ? '' : 'main'} @click=${() => this.find()}>${t('findRepairs')}</button>
        ${list?.length
          ? html`<button @click=${() => this.all()}>${t('chooseAll')}</button>
            <button class="main" ?disabled=${!chosen.size} @click=${() => this.accept([...chosen])}>${t('acceptSelected')}</button>
            <span class="count">${t('chosen', chosen.size)}</span>`
          : nothing}
      </div>
      ${list?.length
        ? html`<ul class="box">${list.map((one, k) => this.item(one, k))}</ul>`
        : html`<p class="nothing">${list ? t('noneFound') : t('repairsWhat')}</p>`}`;
  }

  item(one, k) {
    return html`<li class="item choice">${chooser(this.chosen, k, `${one.found} → ${one.proposed}`, () => this.terms.app.render())}<div>
      <h2><del>${one.found}</del> → <ins>${one.proposed}</ins> <small>${one.place}</small></h2>
      <p>${one.reason}</p><div class="preview">${preview(one)}</div>
      <div class="row-of-buttons"><button @click=${() => this.accept([k])}>${t('acceptOne')}</button></div></div></li>`;
  }

  find() {
    this.chosen.clear();
    return this.terms.work(async () => (this.list = await post('/api/repairs', {})));
  }

  all() {
    chooseAll(this.chosen, this.list.map((_, k) => k));
    this.terms.app.render();
  }

  /** Does some; those that are left stay in the list, and what was chosen of them stays chosen. */
  accept(numbers) {
    return this.terms.work(async () => {
      const { messages, left } = await post('/api/repairs/accept', { numbers });
      const still = [...this.chosen].filter((k) => !numbers.includes(k));
      this.chosen = new Set(still.map((k) => k - numbers.filter((one) => one < k).length));
      this.list = left;
      say(messages.join('\n'));
    });
  }
}
