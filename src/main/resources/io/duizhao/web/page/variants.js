// Forms that seem to name one thing: into the glossary, into a concept that it has, or ignored.

import { html, nothing } from '/lib/lit-html.js';
import { post } from './api.js';
import { chooseAll, chooser } from './choosing.js';
import { addTo } from './intoconcept.js';
import { say } from './say.js';
import { n, t } from './i18n.js';

const nameOf = (one) => [one.chinese, one.english].filter(Boolean).join(' → ');

export class Variants {
  constructor(terms) {
    this.terms = terms;
    this.chosen = new Set();
  }

  view() {
    const { clusters, chosen } = this;
    return html`<div class="filters">
        <button class=${clusters ? '' : 'main'} @click=${() => this.find()}>${t('findVariants')}</button>
        ${clusters?.length
          ? html`<button @click=${() => this.all()}>${t('chooseAll')}</button>
            <button class="main" ?disabled=${!chosen.size} @click=${() => this.accept([...chosen], false)}>${t('addToGlossary')}</button>
            <button ?disabled=${chosen.size < 2} @click=${() => this.accept([...chosen], true)}>${t('mergeOne')}</button>
            <button ?disabled=${!chosen.size} @click=${() => this.into([...chosen])}>${t('intoConcept')}</button>
            <button ?disabled=${!chosen.size} @click=${() => this.ignore([...chosen])}>${t('ignore')}</button>
            <span class="count">${t('chosen', chosen.size)}</span>`
          : nothing}
      </div>
      ${clusters?.length
        ? html`<ul class="box">${clusters.map((one) => this.cluster(one))}</ul>`
        : html`<p class="nothing">${clusters ? t('noneFound') : t('variantsWhat')}</p>`}`;
  }

  cluster(one) {
    const name = nameOf(one);
    return html`<li class="item choice">${chooser(this.chosen, one.id, name, () => this.terms.app.render())}<div>
      <h2>${name} <span class="chip">${t(one.category)}</span> <span class="chip ${one.tier === 'automatic' ? 'found' : ''}">${t(one.tier)}</span></h2>
      <ul class="places">${one.variants.map(
        (variant) => html`<li><b class="form ${variant.status}" title=${t(variant.status)}>${variant.form}</b> ×${n(variant.count)} <small>${variant.place} · ${variant.reason}</small></li>`,
      )}</ul>
      <div class="row-of-buttons">
        <button @click=${() => this.accept([one.id], false)}>${t('addToGlossary')}</button>
        <button @click=${() => this.into([one.id])}>${t('intoConcept')}</button>
        <button @click=${() => this.ignore([one.id])}>${t('ignore')}</button>
      </div></div></li>`;
  }

  find() {
    this.chosen.clear();
    return this.terms.work(async () => (this.clusters = await post('/api/variants', {})));
  }

  all() {
    chooseAll(this.chosen, this.clusters.map((one) => one.id));
    this.terms.app.render();
  }

  drop(ids) {
    this.clusters = this.clusters.filter((one) => !ids.includes(one.id));
    ids.forEach((id) => this.chosen.delete(id));
  }

  accept(ids, merged) {
    return this.terms.work(async () => {
      const { messages } = await post('/api/variants/accept', { ids, merged });
      this.drop(ids);
      say(t('added', messages[0]));
      await this.terms.load();
    });
  }

  ignore(ids) {
    return this.terms.work(async () => {
      await post('/api/variants/ignore', { ids });
      this.drop(ids);
      say(t('ignored', ids.length));
    });
  }

  /** Asks which concept of the glossary the forms belong to, and as what. */
  into(ids) {
    const clusters = this.clusters.filter((one) => ids.includes(one.id));
    addTo(clusters, this.terms.concepts, (concept, statuses) =>
      this.terms.work(async () => {
        const { messages } = await post('/api/variants/into', { ids, concept, statuses });
        this.drop(ids);
        say(t('added', messages[0]));
        await this.terms.load();
      }),
    );
  }
}
