// A text with its codes while it is edited. A code is one piece: it can be moved or taken out, never
// broken.

import { html, nothing } from '/lib/lit-html.js';
import { lengths } from './lengths.js';
import { codeName } from './text.js';
import { t } from './i18n.js';

const sameCode = (a, b) => a.role === b.role && a.type === b.type && a.pair === b.pair && a.data === b.data;

/** The codes of some sentences, at their offsets in the joined text. */
export const joinedCodes = (sentences) =>
  sentences.flatMap((one) => one.codes.map((code) => ({ ...code, offset: code.offset + one.at })));

export const joinedText = (sentences) => {
  let text = '';
  for (const one of sentences) {
    text = text.padEnd(one.at, ' ') + one.text;
  }
  return text;
};

/** Gives the codes of an aligned text the names that they have in the source, in order. */
export function sourceCodes(codes, wanted) {
  const left = [...wanted];
  const found = [];
  for (const code of codes) {
    const k = left.findIndex((one) => one.role === code.role && one.type === code.type);
    if (k >= 0) {
      found.push({ ...left[k], offset: code.offset });
      left.splice(k, 1);
    }
  }
  return found;
}

export class Editor {
  /**
   * @param options row, side, text, codes; wanted: the codes that it should have; lang;
   *     changed(text, codes): is told of every edit; seconds: how long it is heard, or 0;
   *     limit: columns that are read in a second at most
   */
  constructor(options) {
    Object.assign(this, options);
    this.start = { text: this.text, codes: this.codes };
  }

  /** Takes its element, once that stands in the page. */
  enter(root) {
    const element = root.querySelector('.editor .input');
    if (!element || element === this.element) {
      return;
    }
    this.element = element;
    this.fill(this.text, this.codes);
    element.focus();
    const range = document.createRange();
    range.selectNodeContents(element);
    range.collapse(false);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  chip(code) {
    const chip = document.createElement('span');
    chip.className = 'code';
    chip.contentEditable = 'false';
    chip.title = code.data || code.type;
    chip.textContent = codeName(code);
    chip.code = code;
    return chip;
  }

  fill(text, codes) {
    const parts = [];
    let begin = 0;
    for (const code of codes) {
      parts.push(document.createTextNode(text.slice(begin, code.offset)), this.chip(code));
      begin = code.offset;
    }
    parts.push(document.createTextNode(text.slice(begin)));
    this.element.replaceChildren(...parts);
  }

  /** Reads text and codes as they stand in the element. */
  read() {
    let text = '';
    const codes = [];
    const walk = (node) => {
      if (node.code) {
        codes.push({ ...node.code, offset: text.length });
      } else if (node.nodeType === Node.TEXT_NODE) {
        text += node.data.replace(/[\n\r\t\u00a0]/g, (c) => (c === '\u00a0' ? c : ' '));
      } else if (node.nodeName === 'BR') {
        text += text && !text.endsWith(' ') ? ' ' : '';
      } else {
        node.childNodes.forEach(walk);
      }
    };
    this.element.childNodes.forEach(walk);
    const trimmed = text.trimEnd();
    return {
      text: trimmed,
      codes: codes.map((code) => ({ ...code, offset: Math.min(code.offset, trimmed.length) })),
    };
  }

  get isChanged() {
    const now = this.read();
    return (
      now.text !== this.start.text || JSON.stringify(now.codes) !== JSON.stringify(this.start.codes)
    );
  }

  /** Codes that the text should have and has not. */
  missing() {
    const has = this.element ? this.read().codes : this.codes;
    return this.wanted.filter((code) => !has.some((one) => sameCode(one, code)));
  }

  /** Puts a node or a text where the caret is. */
  insert(what) {
    this.element.focus();
    const selection = getSelection();
    let range = selection.rangeCount ? selection.getRangeAt(0) : null;
    if (!range || !this.element.contains(range.commonAncestorContainer)) {
      range = document.createRange();
      range.selectNodeContents(this.element);
      range.collapse(false);
    }
    range.deleteContents();
    const node = typeof what === 'string' ? document.createTextNode(what) : what;
    range.insertNode(node);
    range.setStartAfter(node);
    range.collapse(true);
    selection.removeAllRanges();
    selection.addRange(range);
    this.told();
  }

  insertCode() {
    const code = this.missing()[0];
    if (code) {
      this.insert(this.chip(code));
    }
  }

  /** Puts another text in the place of this one. */
  replace(text, codes = []) {
    this.fill(text, codes);
    this.element.focus();
    this.told();
  }

  told() {
    const { text, codes } = this.read();
    this.changed(text, codes);
  }

  counts() {
    const { text } = this.element ? this.read() : this;
    return lengths(text, this.side, this.seconds, this.limit);
  }

  view() {
    const missing = this.missing();
    return html`<div class="editor">
      <div
        class="s input"
        contenteditable="true"
        role="textbox"
        aria-multiline="true"
        aria-label=${this.side === 'source' ? t('editSource') : t('editTarget')}
        spellcheck="true"
        @input=${() => this.told()}
        @paste=${(event) => this.paste(event)}
        @drop=${(event) => event.preventDefault()}
        @beforeinput=${(event) => this.before(event)}
      ></div>
      <div class="under">
        <span class="counts">${this.counts()}</span>
        ${missing.length
          ? html`<span class="missing">${t('missingCodes')} ${missing.map(
              (code) => html`<button class="code" data-code @click=${() => this.insert(this.chip(code))}>${codeName(code)}</button>`,
            )}</span>`
          : nothing}
        <span class="push"></span>
        <button data-do="cancel">${t('cancel')} <kbd>Esc</kbd></button>
        <button class="main" data-do="keep">${t('save')} <kbd>Ctrl ↵</kbd></button>
      </div>
    </div>`;
  }

  paste(event) {
    event.preventDefault();
    this.insert(event.clipboardData.getData('text/plain').replace(/\s*[\r\n]+\s*/g, ' '));
  }

  /** Formats of the browser have no place in a text whose marks are codes. */
  before(event) {
    if (event.inputType.startsWith('format') || event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
      event.preventDefault();
    }
  }
}
