// The glossary at work: every concept with its places, forms that seem to name one thing, repairs.

import { html, nothing } from '/lib/lit-html.js';
import { get, Refused } from './api.js';
import { Repairs } from './repairs.js';
import { say } from './say.js';
import { marked } from './text.js';
import { Variants } from './variants.js';
import { n, t } from './i18n.js';

const STATES = ['found', 'not_preferred', 'missing', 'forbidden', 'untranslated'];

export class TermsView {
  constructor(app, query) {
    this.app = app;
    this.tab = query.get('tab') ?? 'concepts';
    this.filter = '';
    this.concepts = [];
    this.variants = new Variants(this);
    this.repairs = new Repairs(this);
    this.load();
  }

  get isReadOnly() {
    return this.app.session.readOnly;
  }

  async load() {
    const concepts = await get('/api/terms').catch((refused) => this.failed(refused)) ?? [];
    this.concepts = [...concepts.filter((one) => one.places), ...concepts.filter((one) => !one.places)];
    this.app.render();
  }

  failed(refused) {
    if (!(refused instanceof Refused)) {
      throw refused;
    }
    say(refused.message, true);
  }

  /** Does something that takes its time, with a word about it. */
  async work(action) {
    this.working = true;
    this.app.render();
    try {
      await action();
    } catch (refused) {
      this.failed(refused);
    } finally {
      this.working = false;
      this.app.render();
    }
  }

  header() {
    return html`<h1 class="doc">${t('terms')}</h1><span class="push"></span>`;
  }

  view() {
    const tabs = this.isReadOnly ? ['concepts'] : ['concepts', 'variants', 'repairs'];
    return html`<main class="listing">
      <div class="tabs" role="tablist">${tabs.map(
        (tab) => html`<button role="tab" id="terms-${tab}" aria-controls="terms-panel" aria-selected=${this.tab === tab} @click=${() => this.show(tab)}>${t(tab)}</button>`,
      )}</div>
      <div role="tabpanel" id="terms-panel" aria-labelledby="terms-${this.tab}">
        ${this.working ? html`<p class="nothing">${t('working')}</p>` : this.tab === 'concepts' ? this.conceptList() : this[this.tab].view()}
      </div>
    </main>`;
  }

  show(tab) {
    this.tab = tab;
    this.app.render();
  }

  // Concepts.

  conceptList() {
    const words = this.filter.toLowerCase();
    const found = this.concepts.filter((one) => !words || one.terms.some((term) => term.text.toLowerCase().includes(words)));
    return html`<div class="filters">
        <input type="search" aria-label=${t('search')} placeholder=${t('search')} .value=${this.filter}
          @input=${(event) => {
            this.filter = event.target.value;
            this.app.render();
          }}>
        <span class="count">${n(found.length)}</span>
      </div>
      <ul class="box">${found.map((one) => this.concept(one))}</ul>
      ${found.length ? nothing : html`<p class="nothing">${t('noneFound')}</p>`}`;
  }

  concept(one) {
    const forms = (language) =>
      one.terms
        .filter((term) => term.language === language)
        .map((term, k) => html`${k ? ' · ' : ''}<span class="form ${term.status}" title=${t(term.status)}>${term.text}</span>`);
    return html`<li class="item">
      <h2><span lang="zh-CN">${forms('zh')}</span> <span class="arrow" aria-hidden="true">→</span> <span lang="en">${forms('en')}</span></h2>
      <p class="figures"><span class="chip">${t(one.category)}</span>
        ${STATES.filter((state) => one.states[state]).map((state) => html`<span class="chip ${state}">${t('counted', n(one.states[state]), t(state))}</span>`)}
        ${one.places
          ? html`<button class="plain link" aria-expanded=${this.open === one.id} @click=${() => this.places(one)}>${t(one.places === 1 ? 'occurrence' : 'occurrences', n(one.places))}</button>`
          : html`<span>${t('occurrences', 0)}</span>`}</p>
      ${this.open === one.id ? html`<ul class="places">${this.found.map((place) => this.place(place))}</ul>` : nothing}
    </li>`;
  }

  async places(one) {
    if (this.open === one.id) {
      this.open = undefined;
    } else {
      this.found = await get(`/api/terms/${encodeURIComponent(one.id)}`).catch((refused) => this.failed(refused)) ?? [];
      this.open = one.id;
    }
    this.app.render();
  }

  place({ document, row, source, target, term }) {
    const mark = (span) => (span ? [{ ...span, kind: 'hit', title: '' }] : []);
    return html`<li>
      <a href="#/d/${encodeURIComponent(document)}/${row + 1}">${document} · ${t('row', row + 1)}</a>
      ${term.state ? html`<span class="chip ${term.state}">${t(term.state)}</span>` : nothing}
      <div class="pair"><div lang="zh-CN">${marked(source, [], mark(term.source))}</div><div lang="en">${marked(target, [], mark(term.target))}</div></div>
    </li>`;
  }
}
