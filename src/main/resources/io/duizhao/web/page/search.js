// Search in both languages, in all documents.

import { html, nothing } from '/lib/lit-html.js';
import { get } from './api.js';
import { marked } from './text.js';
import { n, t } from './i18n.js';

export class SearchView {
  constructor(app, query) {
    this.app = app;
    this.words = query.get('q') ?? '';
    this.results = [];
    this.hits = [];
    this.load();
  }

  async load() {
    if (this.words.trim()) {
      const answer = await get(`/api/search?q=${encodeURIComponent(this.words)}`).catch(() => ({ results: [], total: 0 }));
      this.results = answer.results;
      this.total = answer.total;
      this.hits = answer.memory ?? [];
      this.app.render();
    }
  }

  header() {
    return html`<h1 class="doc">${t('search')}</h1><span class="count">${this.total === undefined ? '' : t('results', n(this.total))}</span><span class="push"></span>`;
  }

  view() {
    const marks = (spans) => spans.map((span) => ({ ...span, kind: 'hit', title: '' }));
    return html`<main class="listing">
      <ul>${this.results.map(
        (one) => html`<li class="item">
          <h2><a href="#/d/${encodeURIComponent(one.document)}/${one.row + 1}">${one.document} · ${t('row', one.row + 1)}</a></h2>
          <div class="pair"><div lang="zh-CN">${marked(one.source, [], marks(one.sourceSpans))}</div><div lang="en">${marked(one.target, [], marks(one.targetSpans))}</div></div>
        </li>`,
      )}</ul>
      ${this.hits.length
        ? html`<h2 class="under-title">${t('concordance')}</h2><ul class="box">${this.hits.map(
            (one) => html`<li class="item"><h3>${one.memory}</h3>
              <div class="pair"><div>${marked(one.source, [], marks(one.spans))}</div><div>${marked(one.target)}</div></div></li>`,
          )}</ul>`
        : nothing}
      ${this.words && this.total === 0 && !this.hits.length ? html`<p class="nothing">${t('noneFound')}</p>` : nothing}
    </main>`;
  }

  close() {}
}
