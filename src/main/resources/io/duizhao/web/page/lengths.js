// How long a text is, and how fast it would have to be read.

import { html, nothing } from '/lib/lit-html.js';
import { t } from './i18n.js';

/** Characters that take two columns (Unicode Standard Annex 11, the blocks that texts have). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** Words of an English text. */
const words = (text) => text.split(/\s+/u).filter(Boolean).length;

/** Characters without white space. */
const characters = (text) => [...text].filter((c) => !/\s/u.test(c)).length;

const columns = (text) => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);

/** A Chinese character counts as one where Chinese is counted, and is as wide as two letters. */
function speed(text, side, seconds, limit) {
  const width = side === 'source' ? 2 : 1;
  const cps = columns(text) / width / seconds;
  const most = limit / width;
  const words = t('cps', cps.toFixed(1), most);
  return cps > most ? html` · <b class="over" title=${t('cpsOver')}>▲ ${words}</b>` : html` · ${words}`;
}

/**
 * Words, characters and, where it is known how long a text is heard, characters a second.
 * @param side source or target
 * @param seconds how long it is heard, or 0
 * @param limit columns that are read in a second at most
 */
export const lengths = (text, side, seconds, limit) =>
  html`${side === 'source' ? nothing : html`${t('words', words(text))} · `}${t('characters', characters(text))}${seconds > 0 && text ? speed(text, side, seconds, limit) : nothing}`;
