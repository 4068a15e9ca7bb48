// Which key does what. Single letters can be switched off; everything else always works.

import { html } from '/lib/lit-html.js';
import { settings } from './settings.js';
import { t } from './i18n.js';

/** [keys, action, word]; a key is written as KeyboardEvent has it, with its modifiers before it. */
export const KEYS = [
  [['Ctrl+Enter'], 'confirmNext', 'confirmNext'],
  [['n'], 'nextDoubtful', 'nextDoubtful'],
  [['j', 'ArrowDown'], 'nextRow', 'moveCursor'],
  [['k', 'ArrowUp'], 'previousRow', 'moveCursor'],
  [['ArrowLeft', 'ArrowRight'], 'otherSide', 'otherSide'],
  [['Shift+ArrowDown', 'Shift+ArrowUp'], 'select', 'selectMore'],
  [['u'], 'up', 'up'],
  [['d'], 'down', 'down'],
  [['s'], 'split', 'split'],
  [['m'], 'merge', 'merge'],
  [['l'], 'link', 'link'],
  [['x'], 'unlink', 'unlink'],
  [[' '], 'pinpoint', 'pinpoint'],
  [['e', 'Enter'], 'edit', 'edit'],
  [['a'], 'accept', 'accept'],
  [['Shift+A'], 'reject', 'reject'],
  [['r'], 'review', 'review'],
  [['c'], 'clear', 'clear'],
  [['Shift+R'], 'realign', 'realign'],
  [['Ctrl+z'], 'undo', 'undo'],
  [['Ctrl+y', 'Ctrl+Shift+Z'], 'redo', 'redo'],
  [['Ctrl+s'], 'save', 'save'],
  [['o'], 'note', 'addNote'],
  [['t'], 'addTerm', 'addTerm'],
  [['Ctrl+k'], 'lookUp', 'lookUp'],
  [['/', 'Ctrl+f'], 'search', 'search'],
  [['?'], 'help', 'allKeys'],
  [['Escape'], 'escape', 'cancel'],
];

/** Keys of the editor, for the list only: the editor knows them itself. */
const EDITOR_KEYS = [
  [['Ctrl+Enter'], 'saveEdit'],
  [['Alt+1', '…', 'Alt+9'], 'insertTerm'],
  [['Ctrl+1', '…', 'Ctrl+9'], 'insertMatch'],
  [['Alt+c'], 'insertCode'],
  [['Ctrl+k'], 'lookUp'],
  [['Escape'], 'cancel'],
];

const named = (event) => {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const isLetter = /^[a-z]$/i.test(event.key);
  const shift = event.shiftKey && (isLetter || event.key.length > 1) ? 'Shift+' : '';
  const key = isLetter ? (shift ? event.key.toUpperCase() : event.key.toLowerCase()) : event.key;
  return `${ctrl}${shift}${key}`;
};

/** Returns what a key asks for; nothing where it asks for nothing. */
export function actionOf(event) {
  if (event.altKey || event.isComposing) {
    return undefined;
  }
  const key = named(event);
  const isLetter = /^(Shift\+)?[A-Za-z?/]$/.test(key);
  if (isLetter && !settings.letterKeys) {
    return undefined;
  }
  return KEYS.find(([keys]) => keys.includes(key))?.[1];
}

const shown = (key) =>
  key
    .split('+')
    .map((part) => ({ ' ': 'Space', ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Escape: 'Esc' })[part] ?? (part.length === 1 ? part.toUpperCase() : part));

export const keycaps = (key) => html`${shown(key).map((part) => html`<kbd>${part}</kbd>`)}`;

const lines = (keys) =>
  keys.map(
    ([which, action, word]) =>
      html`<div><dt>${which.map((key) => keycaps(key))}</dt><dd>${t(word ?? action)}</dd></div>`,
  );

/** The list of all keys. */
export const keyList = () => html`
  <dl class="keys">${lines(KEYS)}</dl>
  <h3>${t('edit')}</h3>
  <dl class="keys">${lines(EDITOR_KEYS)}</dl>`;

/** The keys that a new person needs, for the page's foot. */
export const keyLine = (run) => html`<footer class="keyline" aria-label=${t('keys')}>
  ${['confirmNext', 'nextDoubtful', 'merge', 'split', 'up', 'down', 'edit', 'review', 'realign', 'undo'].map((action) => {
    const [keys, , word] = KEYS.find((key) => key[1] === action);
    return html`<button class="plain" @click=${() => run(action)}>${keycaps(keys[0])} ${t(word)}</button>`;
  })}
  <span class="push"></span>
  <button class="plain" @click=${() => run('help')}>${keycaps('?')} ${t('allKeys')}</button>
</footer>`;
