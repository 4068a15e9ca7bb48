// Adds a term to the glossary, from what is selected on both sides.

import { html } from '/lib/lit-html.js';
import { post } from './api.js';
import { show } from './dialog.js';
import { say } from './say.js';
import { t } from './i18n.js';

const CATEGORIES = ['term', 'person', 'org', 'product', 'place', 'other'];

/** What was selected last on each side of the document. */
export const selected = { zh: '', en: '' };

/** Remembers a selection: a term has a word of either language, and only one can be selected. */
export function remember() {
  const selection = getSelection();
  const text = selection.toString().trim();
  const side = selection.anchorNode?.parentElement?.closest('.side');
  if (text && side && text.length < 200) {
    selected[side.classList.contains('zh') ? 'zh' : 'en'] = text.replace(/\s+/g, ' ');
  }
}

/** Asks for the term's words, and adds it. */
export function addTerm(done) {
  const dialog = show(
    t('addTerm'),
    html`<label class="field"><span>${t('chineseTerm')}</span><input class="wide-input" name="zh" lang="zh-CN" .value=${selected.zh}></label>
      <label class="field"><span>${t('englishTerm')}</span><input class="wide-input" name="en" lang="en" .value=${selected.en}></label>
      <label class="field"><span>${t('category')}</span><select name="category">${CATEGORIES.map((one) => html`<option value=${one}>${t(one)}</option>`)}</select></label>
      <p class="problem" role="alert"></p>`,
    html`<button type="button" @click=${() => dialog.close()}>${t('cancel')}</button>
      <button type="button" class="main" @click=${() => add()}>${t('addToGlossary')}</button>`,
  );
  const value = (name) => dialog.querySelector(`[name=${name}]`).value;
  const add = async () => {
    try {
      const { messages } = await post('/api/terms', { chinese: value('zh'), english: value('en'), category: value('category') });
      selected.zh = '';
      selected.en = '';
      dialog.close();
      say(t('added', messages[0]));
      done();
    } catch (refused) {
      dialog.querySelector('.problem').textContent = refused.message;
    }
  };
  dialog.querySelector(selected.zh ? '[name=en]' : '[name=zh]').focus();
}
