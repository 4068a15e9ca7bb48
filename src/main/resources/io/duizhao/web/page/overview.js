// All documents, and how far each has come.

import { html, nothing } from '/lib/lit-html.js';
import { get } from './api.js';
import { doubtful, meter } from './meter.js';
import { STANDING } from './model.js';
import { n, t } from './i18n.js';

const AGAIN = 700;

export class Overview {
  constructor(app) {
    this.app = app;
    this.documents = [];
    this.load();
  }

  async load() {
    this.documents = await get('/api/documents').catch(() => this.documents);
    this.app.render();
    if (!this.isLeft && this.documents.some((one) => (one.ready ? !one.isChecked : !one.problem))) {
      this.timer = setTimeout(() => this.load(), AGAIN);
    }
  }

  close() {
    this.isLeft = true;
    clearTimeout(this.timer);
  }

  header() {
    return html`<h1 class="doc">${t('documents')}</h1><span class="push"></span>`;
  }

  view() {
    return html`<main class="overview">
      <ul>${this.documents.map((one) => this.card(one))}</ul>
      <p class="legend">${['c', 'h', 's', 'd', 'p', 'n', 'r', 'i'].map(
        (letter) => html`<span class=${STANDING[letter].tone}><span aria-hidden="true">${STANDING[letter].symbol}</span> ${t(STANDING[letter].word)}</span>`,
      )}</p>
    </main>`;
  }

  card(one) {
    if (!one.ready) {
      return html`<li class="card"><h2>${one.name}</h2><p class=${one.problem ? 'problem' : ''}>${one.problem || t('loading')}</p></li>`;
    }
    const counts = {};
    [...one.outline].forEach((letter) => (counts[letter] = (counts[letter] ?? 0) + 1));
    const size = one.outline.length;
    const doubts = doubtful(counts);
    return html`<li class="card">
      <h2><a href="#/d/${encodeURIComponent(one.name)}">${one.name}</a> ${one.isTranslated ? nothing : html`<span class="chip">${t('job')}</span>`}</h2>
      ${meter(counts, size)}
      <p class="figures">
        <span>${t('progress', n(counts.c ?? 0), n(size))}</span>
        ${doubts ? html`<span class="doubt">◐ ${t('doubtfulCount', n(doubts))}</span>` : nothing}
        ${counts.i ? html`<span>${t('toDo', n(counts.i))}</span>` : nothing}
        ${one.errors + one.warnings + one.infos
          ? html`<a href="#/findings?document=${encodeURIComponent(one.name)}">${['errors', 'warnings', 'infos']
              .filter((kind) => one[kind])
              .map((kind) => html`<span class="chip ${kind.slice(0, -1)}">${t('counted', n(one[kind]), t(one[kind] === 1 ? kind.slice(0, -1) : kind))}</span> `)}</a>`
          : nothing}
        ${one.isChecked ? nothing : html`<span class="soft">${t('checking')}</span>`}
        <span class="push"></span>
        <span>${t('characters', n(one.sourceCharacters))} · ${t('words', n(one.targetWords))}</span>
        ${one.unsaved ? html`<span class="chip">${t('unsaved', n(one.unsaved))}</span>` : nothing}
      </p>
    </li>`;
  }
}
