// The glossary at work: every concept with its places, forms that seem to name one thing, repairs.

import { html, nothing } from '/lib/lit-html.js';
import { get, post, Refused } from './api.js';
import { say } from './say.js';
import { marked } from './text.js';
import { n, t } from './i18n.js';

const STATES = ['found', 'not_preferred', 'missing', 'forbidden', 'untranslated'];

export class TermsView {
  constructor(app, query) {
    this.app = app;
    this.tab = query.get('tab') ?? 'concepts';
    this.filter = '';
    this.concepts = [];
    this.chosen = new Set();
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
        ${this.working ? html`<p class="nothing">${t('working')}</p>` : this[this.tab === 'concepts' ? 'conceptList' : this.tab === 'variants' ? 'variantList' : 'repairList']()}
      </div>
    </main>`;
  }

  show(tab) {
    this.tab = tab;
    this.chosen.clear();
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
          ? html`<button class="plain link" aria-expanded=${this.open === one.id} @click=${() => this.places(one)}>${t('occurrences', n(one.places))}</button>`
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

  // Variants and repairs: found on demand, then chosen from.

  chooser(id, label) {
    return html`<input type="checkbox" aria-label=${label} .checked=${this.chosen.has(id)} @change=${(event) => {
      event.target.checked ? this.chosen.add(id) : this.chosen.delete(id);
      this.app.render();
    }}>`;
  }

  variantList() {
    return html`<div class="filters">
        <button class=${this.clusters ? '' : 'main'} @click=${() => this.findVariants()}>${t('findVariants')}</button>
        ${this.clusters
          ? html`<button class="main" ?disabled=${!this.chosen.size} @click=${() => this.accept(false)}>${t('addToGlossary')}</button>
            <button ?disabled=${this.chosen.size < 2} @click=${() => this.accept(true)}>${t('mergeOne')}</button>
            <button ?disabled=${!this.chosen.size} @click=${() => this.ignore()}>${t('ignore')}</button>
            <span class="count">${t('chosen', this.chosen.size)}</span>`
          : nothing}
      </div>
      ${this.clusters?.length
        ? html`<ul class="box">${this.clusters.map((cluster) => this.cluster(cluster))}</ul>`
        : html`<p class="nothing">${this.clusters ? t('noneFound') : t('variantsWhat')}</p>`}`;
  }

  cluster(one) {
    const name = [one.chinese, one.english].filter(Boolean).join(' → ');
    return html`<li class="item choice">${this.chooser(one.id, name)}<div>
      <h2>${name} <span class="chip">${t(one.category)}</span> <span class="chip ${one.tier === 'automatic' ? 'found' : ''}">${t(one.tier)}</span></h2>
      <ul class="places">${one.variants.map(
        (variant) => html`<li><b>${variant.form}</b> ×${n(variant.count)} <small>${variant.place} · ${variant.reason}</small></li>`,
      )}</ul></div></li>`;
  }

  findVariants() {
    this.chosen.clear();
    return this.work(async () => (this.clusters = await post('/api/variants', {})));
  }

  accept(merged) {
    return this.work(async () => {
      const { messages } = await post('/api/variants/accept', { ids: [...this.chosen], merged });
      this.clusters = this.clusters.filter((one) => !this.chosen.has(one.id));
      this.chosen.clear();
      say(t('added', messages[0]));
      await this.load();
    });
  }

  ignore() {
    return this.work(async () => {
      await post('/api/variants/ignore', { ids: [...this.chosen] });
      this.clusters = this.clusters.filter((one) => !this.chosen.has(one.id));
      this.chosen.clear();
    });
  }

  repairList() {
    return html`<div class="filters">
        <button class=${this.repairs ? '' : 'main'} @click=${() => this.findRepairs()}>${t('findRepairs')}</button>
        ${this.repairs?.length
          ? html`<button @click=${() => this.chooseAll()}>${t('chooseAll')}</button>
            <button class="main" ?disabled=${!this.chosen.size} @click=${() => this.repair()}>${t('acceptSelected')}</button>
            <span class="count">${t('chosen', this.chosen.size)}</span>`
          : nothing}
      </div>
      ${this.repairs?.length
        ? html`<ul class="box">${this.repairs.map((one, k) => this.repairItem(one, k))}</ul>`
        : html`<p class="nothing">${this.repairs ? t('noneFound') : t('repairsWhat')}</p>`}`;
  }

  repairItem(one, k) {
    const at = one.sentence.indexOf(one.found);
    const preview = at < 0 ? one.sentence : html`${one.sentence.slice(0, at)}<del>${one.found}</del><ins>${one.proposed}</ins>${one.sentence.slice(at + one.found.length)}`;
    return html`<li class="item choice">${this.chooser(k, `${one.found} → ${one.proposed}`)}<div>
      <h2><del>${one.found}</del> → <ins>${one.proposed}</ins> <small>${one.place}</small></h2>
      <p>${one.reason}</p><div lang="zh-CN">${preview}</div></div></li>`;
  }

  chooseAll() {
    this.repairs.forEach((_, k) => this.chosen.add(k));
    this.app.render();
  }

  findRepairs() {
    this.chosen.clear();
    return this.work(async () => (this.repairs = await post('/api/repairs', {})));
  }

  repair() {
    return this.work(async () => {
      const { messages } = await post('/api/repairs/accept', { numbers: [...this.chosen] });
      this.repairs = undefined;
      this.chosen.clear();
      say(messages.join('\n'));
    });
  }
}
