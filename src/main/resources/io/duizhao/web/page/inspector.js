// What is known about the chosen row: findings, terms, memory, a note.

import { html, nothing } from '/lib/lit-html.js';
import { live } from '/lib/directives/live.js';
import { joinedText } from './editor.js';
import { t } from './i18n.js';
import { keycaps } from './keys.js';
import { lengths } from './lengths.js';
import { STANDING } from './model.js';
import * as remarks from './remarks.js';
import { marked } from './text.js';

const severity = (one) => html`<span class="chip ${one.severity}">${t(one.severity)}</span>`;

function finding(view, one) {
  const fix = remarks.canFix(one);
  return html`<div class="item">
    <h3>${severity(one)} <span class="rule">${one.rule}</span></h3>
    <p>${one.message}</p>
    ${view.isReadOnly
      ? nothing
      : html`<div class="row-of-buttons">
          ${fix ? html`<button class="main" @click=${() => remarks.fix(view, one)}>${t('replaceWith', one.suggestion)}</button>` : nothing}
          ${view.draftFindings ? nothing : html`<button @click=${() => remarks.suppressOne(view, one)}>${t('suppress')}</button>`}
        </div>`}
  </div>`;
}

function term(view, one, k) {
  const editing = view.editing?.side === 'target';
  return html`<div class="item">
    <h3 lang="zh-CN">${one.term} ${one.state ? html`<span class="chip ${one.state}">${t(one.state)}</span>` : nothing}</h3>
    <p>${one.renderings.map(
      (rendering, r) =>
        html`${r ? ' · ' : ''}${editing ? html`<button class="plain link" @click=${() => view.editing.insert(rendering)}>${rendering}</button>` : rendering}`,
    )}</p>
    ${editing && k < 9 ? html`<p>${keycaps(`Alt+${k + 1}`)}</p>` : nothing}
  </div>`;
}

function match(view, one, k) {
  return html`<div class="item">
    <h3>${t('memory')} <span class="chip ${one.quality >= 100 ? 'sure' : ''}">${one.quality} %</span></h3>
    <p lang="zh-CN">${marked(one.source)}</p>
    <p lang="en">${marked(one.target)}</p>
    <p><small>${one.origin}</small></p>
    ${view.isReadOnly ? nothing : html`<div class="row-of-buttons"><button @click=${() => remarks.useMatch(view, one)}>${t('insertMatch')} ${k < 9 ? keycaps(`Ctrl+${k + 1}`) : nothing}</button></div>`}
  </div>`;
}

/** Where else a word or phrase stands in the memory, and how it was translated there. */
const concordance = (view) => html`<div class="item">
  <label class="field"><span>${t('concordanceOf')}</span><input type="search" class="wide-input" name="concordance" .value=${live(view.concordance.words)}
    @keydown=${(event) => event.key === 'Enter' && view.concordance.find(event.target.value)}></label>
  ${view.concordance.hits?.length === 0 ? html`<p>${t('noneFound')}</p>` : nothing}
  ${(view.concordance.hits ?? []).map(
    (hit) => html`<div class="hit-of-memory"><p>${marked(hit.source, [], hit.spans.map((span) => ({ ...span, kind: 'hit', title: '' })))}</p>
      <p>${marked(hit.target)}</p><p><small>${hit.memory}</small></p></div>`,
  )}
</div>`;

const nothingHere = (text) => html`<p class="nothing">${text}</p>`;

const TABS = {
  findings: (view, row) => {
    const findings = view.draftFindings ?? row.findings;
    return findings.length ? findings.map((one) => finding(view, one)) : nothingHere(t('noFindings'));
  },
  terms: (view, row) =>
    row.terms.length ? distinct(row.terms).map((one, k) => term(view, one, k)) : nothingHere(t('noTerms')),
  memory: (view) => html`${view.matches.length ? view.matches.map((one, k) => match(view, one, k)) : nothingHere(t('noMatches'))}${concordance(view)}`,
  note: (view, row) => html`<div class="item">
    <label class="field"><span class="unseen">${t('note')}</span>
      <textarea rows="5" placeholder=${t('noNote')} .value=${row.note} ?disabled=${view.isReadOnly}
        @change=${(event) => remarks.setNote(view, event.target.value)}></textarea></label>
  </div>`,
};

/** The terms of a row, each once. */
export const distinct = (terms) =>
  terms.filter((one, k) => terms.findIndex((other) => other.concept === one.concept) === k);

function states(view, row) {
  if (view.isReadOnly || (!row.wording && !row.target.length)) {
    return nothing;
  }
  const state = row.wording?.state ?? (row.status === 'confirmed' ? 'reviewed' : 'translated');
  return html`<label class="field inline"><span>${t('state')}</span>
    <select @change=${(event) => remarks.setState(view, event.target.value)}>
      ${['initial', 'translated', 'reviewed', 'final'].map((one) => html`<option value=${one} ?selected=${one === state}>${t(one)}</option>`)}
    </select></label>
    ${row.wording && row.target.length ? html`<button class="plain link" @click=${() => remarks.ownTarget(view)}>${t('ownTarget')}</button>` : nothing}`;
}

/** How long both texts of a row are, and how fast the target would have to be read. */
function figures(view, row) {
  const { columnsPerSecond } = view.app.session;
  const target = row.wording?.text ?? joinedText(row.target);
  const { symbol, word, tone } = STANDING[view.model.outline[view.cursor.row]];
  return html`<p class="standing ${tone}"><span aria-hidden="true">${symbol}</span> ${t(word)}${view.model.isTranslated && row.status === 'auto' && row.origin !== 'human' ? ` · ${Math.round(row.score * 100)} %` : ''}</p>
    <p class="lengths"><span lang="zh-CN">中</span> ${lengths(joinedText(row.source), 'source', 0, 0)}
    ${target ? html`<br><span>En</span> ${lengths(target, 'target', row.duration / 1000, columnsPerSecond)}` : nothing}</p>`;
}

/** The inspector of the chosen row. */
export function inspector(view, row) {
  const counts = {
    findings: (view.draftFindings ?? row?.findings ?? []).length,
    terms: distinct(row?.terms ?? []).length,
    memory: view.matches.length,
    note: row?.note ? 1 : 0,
  };
  return html`<aside aria-label=${t('row', view.cursor.row + 1)}>
    <div class="tabs" role="tablist">
      ${Object.keys(TABS).map(
        (tab) => html`<button role="tab" id="tab-${tab}" aria-controls="panel" aria-selected=${view.tab === tab}
          @click=${() => view.showTab(tab)}>${t(tab)}${counts[tab] ? html`<em>${counts[tab]}</em>` : nothing}</button>`,
      )}
    </div>
    <div role="tabpanel" id="panel" aria-labelledby="tab-${view.tab}" tabindex="0">${row ? TABS[view.tab](view, row) : nothing}</div>
    <div class="about">${row ? html`${states(view, row)}${figures(view, row)}` : nothing}</div>
  </aside>`;
}
