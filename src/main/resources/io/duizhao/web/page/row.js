// One row: who says it and when, both sides, the ribbon between them, how it stands.

import { html, nothing } from '/lib/lit-html.js';
import { classMap } from '/lib/directives/class-map.js';
import { STANDING } from './model.js';
import { ribbon } from './ribbon.js';
import { clock, marked } from './text.js';
import { n, t } from './i18n.js';

/** What a side's texts are marked with, in offsets of the unit's text. */
function marks(row, side) {
  const spans = [];
  row.terms.forEach((term) => {
    const span = term[side];
    if (span) {
      spans.push({ ...span, kind: 'term', title: `${term.term} → ${term.renderings.join(', ')}` });
    }
  });
  row.findings.forEach((finding) => {
    const span = finding[side];
    if (span) {
      spans.push({ ...span, kind: finding.severity, title: finding.message });
    }
  });
  return spans;
}

const within = (spans, at, length) =>
  spans
    .filter((span) => span.begin < at + length && span.end > at)
    .map((span) => ({ ...span, begin: Math.max(0, span.begin - at), end: Math.min(length, span.end - at) }));

function sentence(view, i, row, side, k, one, spans) {
  const now = view.cursor.row === i && view.cursor.side === side && view.cursor.index === k;
  return html`<div
    class=${classMap({ s: true, chosen: now, pin: view.pin?.id === one.id && view.pin.side === side })}
    data-side=${side}
    data-index=${k}
  >${view.isReadOnly || one.id === row.unit && side === 'target' && row.wording ? nothing : html`<span class="grip" draggable="true" aria-hidden="true">⠿</span>`}${marked(one.text, one.codes, within(spans, one.at, one.text.length), view.whole.has(one.id))}</div>`;
}

function source(view, i, row) {
  const spans = marks(row, 'source');
  return row.source.length
    ? row.source.map((one, k) => sentence(view, i, row, 'source', k, one, spans))
    : empty(view, i, 'source', t('nothingZh'));
}

function target(view, i, row) {
  const spans = marks(row, 'target');
  if (row.wording) {
    const own = { id: row.unit, text: row.wording.text, at: 0, codes: row.wording.codes };
    return html`${sentence(view, i, row, 'target', 0, own, spans)}`;
  }
  if (row.target.length) {
    return row.target.map((one, k) => sentence(view, i, row, 'target', k, one, spans));
  }
  return empty(view, i, 'target', view.model.isTranslated ? t('nothingEn') : t('notTranslated'));
}

function empty(view, i, side, text) {
  const now = view.cursor.row === i;
  const words = now && view.model.isTranslated && !view.isReadOnly ? t('pull', text) : text;
  return html`<div class=${classMap({ none: true, chosen: now && view.cursor.side === side })} data-side=${side} data-index="0">${words}</div>`;
}

/** Whether the speaker is the one of the row above. */
const goesOn = (view, i, row) => view.model.rows[i - 1]?.speaker === row.speaker && view.cursor.row !== i;

/** A row of the document; a placeholder while it is not here yet. */
export function rowView(view, i) {
  const { model } = view;
  const row = model.row(i);
  const standing = STANDING[model.outline[i]];
  const now = view.cursor.row === i;
  const score = `${Math.round((row?.score ?? 0) * 100)} %`;
  const word = t(standing.word);
  return html`<div
    class=${classMap({
      row: true,
      now,
      picked: view.picked.has(i),
      [standing.tone]: true,
      [model.outline[i]]: true,
      head: row?.kind === 'heading',
      aside: row?.kind === 'meta' || row?.kind === 'boilerplate',
    })}
    role="listitem"
    tabindex=${now ? 0 : -1}
    aria-current=${now ? 'true' : nothing}
    aria-label=${t('rowLabel', i + 1, model.size, word)}
    data-row=${i}
  >
    <div class="who">${row ? html`<b>${goesOn(view, i, row) ? nothing : row.speaker}</b>${row.time ? html`<time>${clock(row.time)}</time>` : nothing}` : nothing}<span class="number">${n(i + 1)}</span></div>
    <div class="side zh" lang="zh-CN">${!row ? nothing : view.editing?.row === i && view.editing.side === 'source' ? view.editing.view() : source(view, i, row)}</div>
    ${model.isTranslated ? ribbon() : html`<div></div>`}
    <div class="side en" lang="en">${!row ? nothing : view.editing?.row === i && view.editing.side === 'target' ? view.editing.view() : target(view, i, row)}</div>
    <div class="flag" title=${model.isTranslated && row ? `${word}, ${score}` : word}>
      <span aria-hidden="true">${standing.symbol}</span><span class="unseen">${word}</span>
      ${row?.note ? html`<span class="has-note" title=${row.note}>✎</span>` : nothing}
    </div>
  </div>`;
}
