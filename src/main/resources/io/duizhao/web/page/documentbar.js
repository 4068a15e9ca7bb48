// The bar above a document: its name, how far it has come, undo and save.

import { html, nothing } from '/lib/lit-html.js';
import { doubtful, meter } from './meter.js';
import { n, t } from './i18n.js';

function figures(counts, { size, isWhole }) {
  const doubts = doubtful(counts);
  return html`<span class="count">${t('progress', n(counts.c ?? 0), n(size))}${doubts ? ` · ${t('doubtfulCount', n(doubts))}` : ''}${counts.i ? ` · ${t('toDo', n(counts.i))}` : ''}${isWhole ? '' : ` · ${t('checking')}`}</span>`;
}

function buttons(view) {
  const { standing } = view.model;
  return html`<button @click=${() => view.act('undo')} ?disabled=${!standing.canUndo}>${t('undo')}</button>
    <button class="wide" @click=${() => view.act('redo')} ?disabled=${!standing.canRedo}>${t('redo')}</button>
    <button @click=${() => view.act('save')} ?disabled=${!standing.unsaved} title=${t('unsaved', standing.unsaved)}>${t('save')}${standing.unsaved ? html` <em>${standing.unsaved}</em>` : nothing}</button>`;
}

export function documentBar(view) {
  const counts = view.model.counts();
  const { size } = view.model;
  return html`<a class="doc" href="#/" title=${t('back')}>${view.model.name}</a>${meter(counts, size)}
    ${figures(counts, view.model)}
    <span class="push"></span>
    ${view.picked.size ? html`<span class="count">${t('selection', view.picked.size)}</span>` : nothing}
    ${view.isReadOnly ? nothing : buttons(view)}`;
}
