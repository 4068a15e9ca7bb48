// A document: its rows, the row that is chosen, what keys do.

import { html, nothing } from '/lib/lit-html.js';
import { actions, CHANGES } from './actions.js';
import { get, ofDocument, Refused } from './api.js';
import { Concordance } from './concordance.js';
import { documentBar } from './documentbar.js';
import { inspector } from './inspector.js';
import { actionOf, keyLine } from './keys.js';
import { RowList } from './list.js';
import { DocumentModel } from './model.js';
import { offersBanner } from './offers.js';
import * as pointer from './pointer.js';
import { draw } from './ribbon.js';
import { rowView } from './row.js';
import { say } from './say.js';
import * as typing from './typing.js';
import { t } from './i18n.js';

export class DocumentView {
  constructor(name, app, at) {
    this.app = app;
    this.model = new DocumentModel(
      name,
      (refused) => {
        if (refused) {
          this.failed(refused);
        }
        this.render();
      },
      () => this.list.laidOut(),
    );
    this.cursor = { row: 0, side: 'target', index: 0, offset: -1 };
    this.picked = new Set();
    this.whole = new Set();
    this.matches = [];
    this.tab = 'findings';
    this.concordance = new Concordance(() => this.render());
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
      this.problem = refused.message;
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

  // Keys.

  key(event) {
    if (this.editing) {
      typing.key(this, event);
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

  /** Looks for what is selected, in the text or the editor, in the memories. */
  lookUp() {
    this.showTab('memory');
    this.concordance.find(String(getSelection()));
    if (!this.editing) {
      this.toFocus = undefined;
      queueMicrotask(() => document.querySelector('[name=concordance]')?.focus());
    }
  }

  // How it looks.

  showTab(tab) {
    this.tab = tab;
    this.render();
  }

  header() {
    return documentBar(this);
  }

  view() {
    const row = this.model.rows[this.cursor.row];
    if (!this.model.isOpen) {
      return html`<main class="overview"><p class="nothing" role="status">${this.problem ?? t('opening', this.model.name)}</p></main>`;
    }
    return html`${offersBanner(this)}
      <main class="document">
        <section
          class="rows ${this.model.isTranslated ? '' : 'job'}"
          role="list"
          aria-label=${this.model.name}
          @click=${(event) => pointer.click(this, event)}
          @dblclick=${(event) => event.target.closest('.side .s, .none') && !this.editing && this.act('edit')}
          @dragstart=${(event) => pointer.drag(this, event)}
          @dragover=${(event) => pointer.over(this, event)}
          @drop=${(event) => pointer.drop(this, event)}
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

  /** What the checks found is to be said in another language. */
  reword() {
    this.model.readAnew().catch((refused) => this.failed(refused));
  }

  close() {
    this.model.leave();
    this.list.close();
  }
}

