// The findings of all documents: to filter, to jump to, to suppress.

import { html, nothing } from '/lib/lit-html.js';
import { live } from '/lib/directives/live.js';
import { get } from './api.js';
import { canFix, fixAll } from './remarks.js';
import { say } from './say.js';
import { suppress } from './suppress.js';
import { marked } from './text.js';
import { n, t } from './i18n.js';

const STEP = 100;
const AGAIN = 700;

const idOf = (one) => JSON.stringify([one.document, one.unit, one.finding.id]);

export class FindingsView {
  constructor(app, query) {
    this.app = app;
    this.filter = { document: query.get('document') ?? '', rule: '', severity: '' };
    this.all = [];
    this.picked = new Set();
    this.shown = STEP;
    this.load();
  }

  async load() {
    const lists = await get('/api/findings').catch(() => []);
    this.all = lists.flatMap((list) =>
      list.findings.map((one) => {
        const found = { document: list.document, ...one };
        return { ...found, id: idOf(found) };
      }),
    );
    const ids = new Set(this.all.map((one) => one.id));
    this.picked.forEach((id) => ids.has(id) || this.picked.delete(id));
    this.isWhole = lists.every((list) => list.isWhole);
    this.app.render();
    if (!this.isWhole && !this.isLeft) {
      this.timer = setTimeout(() => this.load(), AGAIN);
    }
  }

  /** What the checks found is to be said in another language. */
  reword() {
    clearTimeout(this.timer);
    this.load();
  }

  close() {
    this.isLeft = true;
    clearTimeout(this.timer);
  }

  header() {
    return html`<h1 class="doc">${t('findings')}</h1><span class="count">${n(this.chosen().length)}${this.isWhole ? '' : ` · ${t('checking')}`}</span><span class="push"></span>`;
  }

  chosen() {
    const { document, rule, severity } = this.filter;
    return this.all.filter(
      (one) =>
        (!document || one.document === document) &&
        (!rule || one.finding.rule === rule) &&
        (!severity || one.severity === severity),
    );
  }

  select(name, label, values, text = (value) => value) {
    return html`<select aria-label=${t(name)} @change=${(event) => {
      this.filter[name] = event.target.value;
      this.shown = STEP;
      this.app.render();
    }}>
      <option value="">${label}</option>
      ${values.map((value) => html`<option value=${value} ?selected=${this.filter[name] === value}>${text(value)}</option>`)}
    </select>`;
  }

  view() {
    const chosen = this.chosen();
    const distinct = (values) => [...new Set(values)].sort();
    return html`<main class="listing">
      <div class="filters">
        ${this.select('severity', t('allSeverities'), ['error', 'warning', 'info'], t)}
        ${this.select('rule', t('allRules'), distinct(this.all.map((one) => one.finding.rule)))}
        ${this.select('document', t('allDocuments'), distinct(this.all.map((one) => one.document)))}
        ${this.app.session.readOnly
          ? nothing
          : html`<span class="push"></span><span class="count">${t('chosen', this.picked.size)}</span>
              <button @click=${() => this.pickAll(chosen)}>${t('chooseAll')}</button>
              <button ?disabled=${!this.fixable().length} @click=${() => this.fix(this.fixable())}>${t('fixChosen')}</button>
              <button ?disabled=${!this.picked.size} @click=${() => this.suppress()}>${t('suppress')}</button>`}
      </div>
      <ul>${chosen.slice(0, this.shown).map((one) => this.item(one))}</ul>
      ${chosen.length ? nothing : html`<p class="nothing">${t('noneFound')}</p>`}
      ${chosen.length > this.shown ? html`<button @click=${() => this.more()}>${t('more')}</button>` : nothing}
    </main>`;
  }

  pickAll(chosen) {
    const all = chosen.every(({ id }) => this.picked.has(id));
    chosen.forEach(({ id }) => (all ? this.picked.delete(id) : this.picked.add(id)));
    this.app.render();
  }

  /** Those chosen that say what should stand in their place. */
  fixable() {
    return this.all.filter(({ id, finding }) => this.picked.has(id) && canFix(finding));
  }

  async fix(findings) {
    try {
      const done = await fixAll(
        findings.map((one) => ({ ...one, finding: { ...one.finding, found: one.target.slice(one.finding.target.begin, one.finding.target.end) } })),
      );
      say(t('fixed', done));
    } catch (refused) {
      say(refused.message, true);
    }
    findings.forEach(({ id }) => this.picked.delete(id));
    await this.load();
  }

  async suppress() {
    const findings = this.all.filter(({ id }) => this.picked.has(id)).map(({ document, unit, finding }) => ({
      document,
      unit,
      id: finding.id,
    }));
    if (await suppress(findings)) {
      this.picked.clear();
      await this.load();
    }
  }

  more() {
    this.shown += STEP;
    this.app.render();
  }

  item(one) {
    const { finding } = one;
    const mark = (span) => (span ? [{ ...span, kind: finding.severity, title: '' }] : []);
    return html`<li class="item choice"><input type="checkbox" aria-label=${finding.message} .checked=${live(this.picked.has(one.id))}
      ?disabled=${this.app.session.readOnly} @change=${() => {
        this.picked.has(one.id) ? this.picked.delete(one.id) : this.picked.add(one.id);
        this.app.render();
      }}><div>
      <h2><span class="chip ${finding.severity}">${t(finding.severity)}</span> <span class="rule">${finding.rule}</span>
        <a href="#/d/${encodeURIComponent(one.document)}/${encodeURIComponent(one.unit)}">${one.place}</a></h2>
      <p>${finding.message}</p>
      <div class="pair"><div lang="zh-CN">${marked(one.source, [], mark(finding.source))}</div><div lang="en">${marked(one.target, [], mark(finding.target))}</div></div>
      ${canFix(finding) && !this.app.session.readOnly
        ? html`<div class="row-of-buttons"><button @click=${() => this.fix([one])}>${t('replaceWith', finding.suggestion)}</button></div>`
        : nothing}
    </div></li>`;
  }
}
