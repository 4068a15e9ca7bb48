// Text with its marks, as nothing but text.

import { html, nothing } from '/lib/lit-html.js';
import { n, t } from './i18n.js';

/** Characters that cannot be seen or turn the text around are shown by their numbers. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const LONG = 3000;

/** The short name of a code, as its chip shows it. */
export function codeName(code) {
  const short = { bold: 'b', italic: 'i', link: 'a', break: '↵', image: 'img', code: 'code' };
  const name = short[code.type] ?? code.type;
  return code.role === 'close' ? `/${name}` : code.role === 'open' ? name : `${name}`;
}

const chip = (code) =>
  html`<span class="code" title=${code.data || code.type}>${codeName(code)}</span>`;

function unseen(text, at) {
  const parts = [];
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (UNSEEN.test(text[i])) {
      if (begin < i) {
        parts.push(html`<span data-at=${at + begin}>${text.slice(begin, i)}</span>`);
      }
      const name = `U+${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}`;
      parts.push(html`<span class="unseen-mark" data-at=${at + i} data-width="1">${name}</span>`);
      begin = i + 1;
    }
  }
  if (begin < text.length) {
    parts.push(html`<span data-at=${at + begin}>${text.slice(begin)}</span>`);
  }
  return parts;
}

/**
 * A text in pieces, so that each knows its offset.
 * @param text the text
 * @param codes its inline codes, by rising offset
 * @param marks spans [begin, end) with a class and a title; a later one lies over an earlier
 */
export function marked(text, codes = [], marks = [], whole = false) {
  const shown = whole || text.length <= LONG ? text.length : LONG;
  const places = new Set([0, shown]);
  codes.forEach((code) => places.add(code.offset));
  marks.forEach((mark) => places.add(mark.begin).add(mark.end));
  const cuts = [...places].filter((place) => place >= 0 && place <= shown).sort((a, b) => a - b);
  const parts = [];
  cuts.forEach((begin, k) => {
    codes.filter((code) => code.offset === begin).forEach((code) => parts.push(chip(code)));
    const end = cuts[k + 1];
    if (end === undefined) {
      return;
    }
    const piece = unseen(text.slice(begin, end), begin);
    const over = marks.filter((mark) => mark.begin <= begin && mark.end >= end);
    parts.push(
      over.length
        ? html`<span class=${over.map((mark) => mark.kind).join(' ')} title=${over
            .map((mark) => mark.title)
            .join('\n')}>${piece}</span>`
        : piece,
    );
  });
  const rest = shown < text.length;
  return html`${parts}${rest
    ? html` <button class="plain" data-do="whole">${t('truncated', n(text.length))} · ${t('showAll')}</button>`
    : nothing}`;
}

/** Returns the offset in a text of a place in its elements; -1 where it is in none. */
export function offsetAt(node, offset) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const piece = element?.closest('[data-at]');
  if (!piece) {
    return -1;
  }
  const at = Number(piece.dataset.at);
  return piece.dataset.width ? at : at + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

/** A time as a margin has room for it. */
export const clock = (time) => time.replace(/\.\d+$/, '').replace(/^00:/, '');
