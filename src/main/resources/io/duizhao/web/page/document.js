// A document: its rows, the row that is chosen, what is typed into it.

import { html, nothing } from '/lib/lit-html.js';
import { actions, CHANGES } from './actions.js';
import { get, ofDocument, Refused } from './api.js';
import { Editor, joinedCodes, joinedText, sourceCodes } from './editor.js';
import { inspector, distinct } from './inspector.js';
import { actionOf, keyLine } from './keys.js';
import { RowList } from './list.js';
import { DocumentModel, STANDING } from './model.js';
import { offersBanner } from './offers.js';
import { bars } from './meter.js';
import { draw } from './ribbon.js';
import { rowView } from './row.js';
import { say } from './say.js';
import { suppress } from './suppress.js';
import { offsetAt } from './text.js';
import { n, t } from './i18n.js';

const DRAFT_DELAY = 300;

const seconds = (row) => row.seconds ?? 0;

export class DocumentView {
  constructor(name, app, at) {
    this.app = app;
    this.model = new DocumentModel(name, (refused) => {
      if (refused) {
        this.failed(refused);
      }
      this.render();
    });
    this.cursor = { row: 0, side: 'target', index: 0, offset: -1 };
    this.picked = new Set();
    this.whole = new Set();
    this.matches = [];
    this.tab = 'findings';
    this.list = new RowList(() => this.render());
    this.start(at);
  }

  get isReadOnly() {
    return this.app.session.readOnly;
  }

  async start(at) {
    try {
      await this.model.load();
      const place = await this.find(at);
      this.go(place, 'target');
    } catch (refused) {
      this.failed(refused);
    }
  }

  /** Returns the row of a unit, or of a number from 1. */
  async find(at) {
    if (at && !/^\d+$/.test(at)) {
      const { row } = await get(ofDocument(this.model.name, `/place?unit=${encodeURIComponent(at)}`));
      return Math.max(0, row);
    }
    return at ? Number(at) - 1 : Math.max(0, this.model.next('dpnrhsit', -1));
  }

  render() {
    this.app.render();
  }

  failed(refused) {
    if (!(refused instanceof Refused)) {
      throw refused;
    }
    say(refused.status === 0 ? t('gone') : refused.isStale ? `${t('staleTitle')}. ${t('stale')}` : refused.message, true);
  }

  /** Does something that the server may refuse; throws on after the person was told. */
  async run(action) {
    try {
      return await action();
    } catch (refused) {
      this.failed(refused);
      throw refused;
    }
  }

  decide(decision) {
    return this.run(() => this.model.decide(decision));
  }

  /** Does what a key or button asks for. */
  async act(action) {
    if (action === 'search' || action === 'help') {
      this.app[action]();
    } else if (action === 'addTerm') {
      this.app.addTerm();
    } else if (actions[action] && !(this.isReadOnly && CHANGES.has(action))) {
      try {
        await actions[action](this);
        this.render();
      } catch (refused) {
        if (!(refused instanceof Refused)) {
          throw refused;
        }
      }
    }
  }

  // Where the person is.

  go(row, side, index = 0, offset = -1) {
    if (this.model.size === 0) {
      return;
    }
    const place = Math.max(0, Math.min(row, this.model.size - 1));
    const moved = place !== this.cursor.row;
    this.cursor = { row: place, side, index, offset };
    this.list.need(place);
    this.render();
    this.toFocus = place;
    if (moved || this.matchesOf !== place) {
      this.look(place);
    }
  }

  /** Brings the chosen row into sight; again when its text and that of its neighbours is there. */
  focus(root) {
    const place = this.toFocus;
    const element = root.querySelector(`[data-row="${place}"]`);
    if (element) {
      if (!this.editing) {
        element.focus({ preventScroll: true });
      }
      element.scrollIntoView({ block: 'nearest' });
      const around = [place - 6, place, place + 6].filter((i) => i >= 0 && i < this.model.size);
      if (around.every((i) => this.model.rows[i])) {
        this.toFocus = undefined;
      }
    }
  }

  /** Asks for what the inspector shows of a row. */
  async look(place) {
    this.matchesOf = place;
    this.matches = [];
    const row = await this.model.whole(place).catch(() => undefined);
    if (row?.ref.source.length) {
      const query = `/matches?unit=${encodeURIComponent(row.unit)}`;
      const { matches } = await get(ofDocument(this.model.name, query)).catch(() => ({ matches: [] }));
      if (this.matchesOf === place) {
        this.matches = matches;
        this.render();
      }
    }
  }

  /** Up or down by a sentence, then by a row. */
  step(by) {
    const { row, side, index } = this.cursor;
    const own = this.model.rows[row];
    const last = own && !(side === 'target' && own.wording) ? own[side].length - 1 : 0;
    const to = index + by;
    if (to >= 0 && to <= last) {
      this.go(row, side, to);
    } else {
      this.go(row + by, side);
    }
  }

  show(change) {
    if (change && change.added > 0) {
      this.go(change.at, this.cursor.side);
    }
  }

  pick(from, to) {
    for (let i = Math.min(from, to); i <= Math.max(from, to); i++) {
      this.picked.add(i);
    }
  }

  async chosenRows() {
    const places = this.picked.size ? [...this.picked].sort((a, b) => a - b) : [this.cursor.row];
    const rows = await Promise.all(places.map((place) => this.model.whole(place)));
    this.picked.clear();
    return rows;
  }

  // Keys and mouse.

  key(event) {
    if (this.editing) {
      this.editorKey(event);
      return;
    }
    if (event.target.closest('input, textarea, select, dialog, [contenteditable]')) {
      return;
    }
    const inRows = !event.target.closest('button, a, aside') || event.key === 'Escape';
    const action = actionOf(event);
    if (!action || (!inRows && ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'].includes(event.key))) {
      return;
    }
    event.preventDefault();
    if (action === 'select') {
      const to = Math.max(0, Math.min(this.cursor.row + (event.key === 'ArrowDown' ? 1 : -1), this.model.size - 1));
      this.pick(this.cursor.row, to);
      this.go(to, this.cursor.side);
    } else {
      this.act(action);
    }
  }

  click(event) {
    const row = event.target.closest('[data-row]');
    const button = event.target.closest('[data-do]');
    if (button?.dataset.do === 'whole') {
      this.showWhole(event.target);
    } else if (button) {
      this.editorButton(button.dataset.do);
    } else if (row && !event.target.closest('.editor')) {
      const place = Number(row.dataset.row);
      const sentence = event.target.closest('[data-index]');
      const side = sentence?.dataset.side ?? (event.target.closest('.zh') ? 'source' : 'target');
      if (event.shiftKey) {
        this.pick(this.cursor.row, place);
      } else if (event.ctrlKey || event.metaKey) {
        this.picked.has(place) ? this.picked.delete(place) : this.picked.add(place);
      } else {
        this.picked.clear();
      }
      const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
      const range = caret ? undefined : document.caretRangeFromPoint?.(event.clientX, event.clientY);
      const node = caret?.offsetNode ?? range?.startContainer;
      const offset = node && sentence?.contains(node) ? offsetAt(node, caret?.offset ?? range.startOffset) : -1;
      if (this.editing) {
        this.keep();
      }
      this.go(place, side, Number(sentence?.dataset.index ?? 0), offset);
    }
  }

  showWhole(element) {
    const { row, side, index } = this.cursor;
    const place = Number(element.closest('[data-row]')?.dataset.row ?? row);
    const sentence = element.closest('[data-index]');
    const own = this.model.rows[place];
    this.whole.add(own?.[sentence?.dataset.side ?? side]?.[Number(sentence?.dataset.index ?? index)]?.id ?? own?.unit);
    this.render();
  }

  drag(event) {
    const sentence = event.target.closest?.('[data-index]');
    const row = event.target.closest?.('[data-row]');
    if (sentence && row && !this.isReadOnly) {
      this.dragged = { row: Number(row.dataset.row), side: sentence.dataset.side, index: Number(sentence.dataset.index) };
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', sentence.innerText);
    }
  }

  over(event) {
    const row = event.target.closest?.('[data-row]');
    if (this.dragged && row) {
      event.preventDefault();
      document.querySelectorAll('.dropping').forEach((one) => one !== row && one.classList.remove('dropping'));
      row.classList.add('dropping');
    }
  }

  async drop(event) {
    const row = event.target.closest?.('[data-row]');
    document.querySelectorAll('.dropping').forEach((one) => one.classList.remove('dropping'));
    const { dragged } = this;
    this.dragged = undefined;
    if (!row || !dragged || Number(row.dataset.row) === dragged.row) {
      return;
    }
    event.preventDefault();
    const to = Number(row.dataset.row);
    const { side, index } = dragged;
    const from = await this.model.whole(dragged.row);
    const into = await this.model.whole(to);
    const segment = from[side][index].id;
    const near = Math.abs(to - dragged.row) === 1;
    const atEdge = to < dragged.row ? index === 0 : index === from[side].length - 1;
    const other = side === 'source' ? 'target' : 'source';
    try {
      if (near && atEdge) {
        await this.decide({ do: 'move', side, segment, up: to < dragged.row });
      } else {
        await this.decide({ do: 'link', [side]: [...into.ref[side], segment], [other]: into.ref[other] });
      }
      this.go(Math.min(to, this.model.size - 1), side);
    } catch (refused) {
      this.render();
    }
  }

  // Editing.

  async edit() {
    const { row: at, side, index } = this.cursor;
    const row = await this.model.whole(at);
    if (side === 'source') {
      const sentence = row.source[index];
      if (sentence) {
        this.open(at, row, { text: sentence.text, codes: sentence.codes, wanted: sentence.codes, segment: sentence.id });
      }
    } else if (row.ref.source.length) {
      const wanted = joinedCodes(row.source);
      const text = row.wording?.text ?? joinedText(row.target);
      const codes = row.wording?.codes ?? sourceCodes(joinedCodes(row.target), wanted);
      this.open(at, row, { text, codes, wanted });
    }
  }

  open(at, row, options) {
    this.editing = new Editor({
      row: at,
      side: this.cursor.side,
      ref: row.ref,
      seconds: seconds(row),
      changed: (text, codes) => this.typed(text, codes),
      ...options,
    });
    this.render();
  }

  typed(text, codes) {
    this.render();
    clearTimeout(this.draftTimer);
    const { ref, side } = this.editing;
    if (side === 'target') {
      this.draftTimer = setTimeout(async () => {
        this.draftFindings = await this.model.draft(ref, text, codes).catch(() => this.draftFindings);
        this.render();
      }, DRAFT_DELAY);
    }
  }

  editorKey(event) {
    const ctrl = event.ctrlKey || event.metaKey;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && ctrl) {
      event.preventDefault();
      this.keep(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (ctrl && event.key.toLowerCase() === 's') {
      event.preventDefault();
      this.keep().then(() => this.act('save'));
    } else if (event.altKey && event.key.toLowerCase() === 'c') {
      event.preventDefault();
      this.editing.insertCode();
    } else if (event.altKey && digit && this.editing.side === 'target') {
      event.preventDefault();
      const term = distinct(this.model.rows[this.editing.row]?.terms ?? [])[digit - 1];
      if (term?.renderings.length) {
        this.editing.insert(term.renderings[0]);
      }
    } else if (ctrl && digit && this.editing.side === 'target') {
      event.preventDefault();
      const match = this.matches[digit - 1];
      if (match) {
        this.editing.replace(match.target);
      }
    }
  }

  editorButton(what) {
    if (what === 'keep') {
      this.keep();
    } else if (what === 'cancel') {
      this.cancel();
    }
  }

  cancel() {
    this.leaveEditor();
    this.go(this.cursor.row, this.cursor.side, this.cursor.index);
  }

  leaveEditor() {
    clearTimeout(this.draftTimer);
    this.editing = undefined;
    this.draftFindings = undefined;
  }

  /** Keeps what was typed; confirms and goes on where that was asked for. */
  async keep(next = false) {
    const { editing } = this;
    if (!editing) {
      return;
    }
    const { text, codes } = editing.read();
    const { isChanged } = editing;
    try {
      if (isChanged && editing.side === 'source') {
        await this.decide({ do: 'correct', side: 'source', segment: editing.segment, text, codes });
      } else if (isChanged) {
        await this.decide({ do: 'translate', bead: editing.ref, text, codes, state: 'translated', origin: 'human' });
      }
      this.leaveEditor();
      if (next && editing.side === 'target') {
        await this.act('confirmNext');
      } else {
        this.go(editing.row, editing.side);
      }
    } catch (refused) {
      if (!(refused instanceof Refused)) {
        throw refused;
      }
    }
  }

  // What the inspector does.

  showTab(tab) {
    this.tab = tab;
    this.render();
  }

  async setNote(text) {
    const row = await this.model.whole(this.cursor.row);
    await this.decide({ do: 'comment', bead: row.ref, text: text.trim() }).catch(() => {});
  }

  async setState(state) {
    const row = await this.model.whole(this.cursor.row);
    await this.decide({ do: 'state', beads: [row.ref], state }).catch(() => this.render());
  }

  async ownTarget() {
    const row = await this.model.whole(this.cursor.row);
    await this.decide({ do: 'translate', bead: row.ref, text: '', codes: [], state: 'initial', origin: 'human' }).catch(() => {});
  }

  async useMatch(match) {
    if (this.editing?.side === 'target') {
      this.editing.replace(match.target);
      return;
    }
    const row = await this.model.whole(this.cursor.row);
    await this.decide({ do: 'translate', bead: row.ref, text: match.target, codes: [], state: 'translated', origin: 'tm' }).catch(() => {});
  }

  async suppress(finding) {
    const { row } = this.cursor;
    const { unit } = await this.model.whole(row);
    const { rule, message } = finding;
    if (await suppress([{ document: this.model.name, unit, rule, message }])) {
      await this.model.refresh(row, row + 1);
    }
  }

  /** Puts a finding's suggestion in its place. */
  async fix(finding) {
    const { begin, end } = finding.target;
    if (this.editing) {
      const { text } = this.editing.read();
      this.editing.replace(text.slice(0, begin) + finding.suggestion + text.slice(end));
      return;
    }
    const row = await this.model.whole(this.cursor.row);
    const old = row.wording?.text ?? joinedText(row.target);
    const wanted = joinedCodes(row.source);
    const codes = (row.wording?.codes ?? sourceCodes(joinedCodes(row.target), wanted)).map((code) => ({
      ...code,
      offset: code.offset >= end ? code.offset + finding.suggestion.length - (end - begin) : Math.min(code.offset, begin),
    }));
    const text = old.slice(0, begin) + finding.suggestion + old.slice(end);
    await this.decide({ do: 'translate', bead: row.ref, text, codes, state: 'translated', origin: 'human' }).catch(() => {});
  }

  // How it looks.

  meter() {
    const counts = this.model.counts();
    const { size } = this.model;
    const parts = ['c', 'h', 's', 't', 'n', 'd', 'p', 'r', 'i'].filter((letter) => counts[letter]);
    const doubtful = (counts.d ?? 0) + (counts.p ?? 0) + (counts.n ?? 0) + (counts.r ?? 0);
    return html`<svg class="meter" viewBox="0 0 ${Math.max(1, size)} 8" preserveAspectRatio="none" aria-hidden="true">${this.bars(parts, counts)}</svg>
      <span class="count">${t('progress', n(counts.c ?? 0), n(size))}${doubtful ? ` · ${t('doubtfulCount', n(doubtful))}` : ''}${counts.i ? ` · ${t('toDo', n(counts.i))}` : ''}</span>`;
  }

  bars(parts, counts) {
    return bars(parts.map((letter) => [STANDING[letter].tone, counts[letter], letter]));
  }

  header() {
    const { standing } = this.model;
    return html`<a class="doc" href="#/" title=${t('back')}>${this.model.name}</a>${this.meter()}
      <span class="push"></span>
      ${this.picked.size ? html`<span class="count">${t('selection', this.picked.size)}</span>` : nothing}
      ${this.isReadOnly
        ? nothing
        : html`<button @click=${() => this.act('undo')} ?disabled=${!standing.canUndo}>${t('undo')}</button>
      <button class="wide" @click=${() => this.act('redo')} ?disabled=${!standing.canRedo}>${t('redo')}</button>
      <button @click=${() => this.act('save')} ?disabled=${!standing.unsaved} title=${t('unsaved', standing.unsaved)}>${t('save')}${standing.unsaved ? html` <em>${standing.unsaved}</em>` : nothing}</button>`}`;
  }

  view() {
    const row = this.model.rows[this.cursor.row];
    return html`${offersBanner(this)}
      <main class="document">
        <section
          class="rows ${this.model.isTranslated ? '' : 'job'}"
          role="list"
          aria-label=${this.model.name}
          @click=${(event) => this.click(event)}
          @dblclick=${(event) => event.target.closest('.s, .none') && !this.editing && this.act('edit')}
          @dragstart=${(event) => this.drag(event)}
          @dragover=${(event) => this.over(event)}
          @drop=${(event) => this.drop(event)}
        >${this.list.view(this.model.size, (i) => rowView(this, i))}</section>
        ${inspector(this, row)}
      </main>
      ${keyLine((action) => this.act(action))}`;
  }

  rendered(root) {
    this.editing?.enter(root);
    const rows = root.querySelector('.rows');
    if (rows) {
      this.list.watch(rows);
      draw(rows);
      if (this.toFocus !== undefined) {
        this.focus(root);
      }
    }
  }

  close() {
    this.list.close();
  }
}

