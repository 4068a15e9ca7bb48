// One document as this page knows it: the standing of every row, and those rows that were looked at.

import { get, post, ofDocument, Refused } from './api.js';

const CHUNK = 40;

/** Milliseconds after which is asked again: for a document that is being opened, for findings. */
const OPENING = 300;
const CHECKING = 400;
const SLOWEST = 3000;
const AT_REST = 2000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export class DocumentModel {
  /**
   * @param changed is told of every change, and of what was refused
   * @param visible returns the rows that are shown, half-open
   */
  constructor(name, changed, visible = () => [0, 0]) {
    this.name = name;
    this.changed = changed;
    this.visible = visible;
    this.isOpen = false;
    this.isWhole = false;
    this.outline = [];
    this.rows = [];
    this.standing = { revision: 0, canUndo: false, canRedo: false, unsaved: 0, offers: [] };
    this.waiting = new Set();
    this.turn = Promise.resolve();
  }

  get size() {
    return this.outline.length;
  }

  /** Reads the document's standing; rows are read when they are looked at. */
  async load() {
    let view = await get(ofDocument(this.name));
    while (view.opening && !this.isLeft) {
      await pause(OPENING);
      view = await get(ofDocument(this.name));
    }
    if (!view.opening) {
      this.take(view);
    }
  }

  /** The person went elsewhere. */
  leave() {
    this.isLeft = true;
    clearTimeout(this.timer);
  }

  /** Asks for what is shown again: the checks look at a whole text when it is at rest. */
  askAgain(delay = CHECKING) {
    clearTimeout(this.timer);
    if (!this.isLeft) {
      this.timer = setTimeout(async () => {
        const [from, to] = this.visible();
        const isWhole = await this.refresh(from, to).catch(() => true);
        if (!isWhole) {
          this.askAgain(Math.min(SLOWEST, delay * 1.5));
        }
      }, delay);
    }
  }

  take(view) {
    this.isOpen = true;
    this.isWhole = false;
    this.sourceFile = view.sourceFile;
    this.targetFile = view.targetFile;
    this.isTranslated = view.isTranslated;
    this.standing = view.standing;
    this.outline = [...view.outline];
    this.rows = new Array(this.outline.length);
    this.waiting.clear();
    this.changed();
  }

  /** Returns a row, or asks for it and those around it. */
  row(i) {
    const row = this.rows[i];
    if (!row && i >= 0 && i < this.size) {
      this.ask(Math.floor(i / CHUNK) * CHUNK);
    }
    return row;
  }

  async ask(from) {
    if (this.waiting.has(from)) {
      return;
    }
    this.waiting.add(from);
    try {
      if (!(await this.refresh(from, from + CHUNK))) {
        this.askAgain();
      }
    } catch (refused) {
      this.changed(refused);
    } finally {
      this.waiting.delete(from);
    }
  }

  /** Reads rows again, from a place to another, half-open; returns whether all is known of them. */
  async refresh(from, to) {
    const begin = Math.max(0, from);
    const path = ofDocument(this.name, `/rows?from=${begin}&count=${to - begin}`);
    const answer = await get(path);
    if (answer.revision === this.standing.revision) {
      this.isWhole = answer.isWhole;
      answer.rows.forEach((row, i) => (this.rows[answer.from + i] = row));
      this.changed();
    } else if (answer.revision > this.standing.revision) {
      await this.load();
    }
    return answer.isWhole;
  }

  /** Reads what is shown again, and forgets what else was read. */
  readAnew() {
    const [from, to] = this.visible();
    this.rows.forEach((_, i) => (i < from || i >= to) && delete this.rows[i]);
    return this.refresh(from, to);
  }

  /** Returns a row once it is there. */
  async whole(i) {
    if (!this.rows[i]) {
      await this.refresh(i, i + 1);
    }
    return this.rows[i];
  }

  /** Decides something; throws what the server refuses. */
  decide(decision) {
    return this.change('/decisions', { decision });
  }

  undo() {
    return this.change('/undo', {});
  }

  redo() {
    return this.change('/redo', {});
  }

  realign(bead) {
    return this.change('/realign', { bead });
  }

  settleOffer(number, take) {
    return this.change('/offers', { number, take });
  }

  save() {
    return this.inTurn(() => this.saveNow());
  }

  async saveNow() {
    const revision = this.standing.revision;
    const view = await post(ofDocument(this.name, '/save'), {});
    if (view.standing.revision === revision) {
      this.standing = view.standing;
      this.changed();
    } else {
      this.take(view);
    }
  }

  change(path, body) {
    return this.inTurn(() => this.changeNow(path, body));
  }

  /** Does something when the answer to what was asked before is there, which it builds on. */
  inTurn(action) {
    const done = this.turn.then(action);
    this.turn = done.catch(() => undefined);
    return done;
  }

  async changeNow(path, body) {
    try {
      const change = await post(ofDocument(this.name, path), {
        revision: this.standing.revision,
        ...body,
      });
      this.apply(change);
      return change;
    } catch (refused) {
      if (refused instanceof Refused && refused.isStale) {
        await this.load();
      }
      throw refused;
    }
  }

  apply(change) {
    this.rows.splice(change.at, change.removed, ...new Array(change.added));
    this.outline.splice(change.at, change.removed, ...change.outline);
    // What a check says of a row may hang on its neighbours: they are told too.
    change.rows.forEach((row, i) => (this.rows[change.from + i] = row));
    this.standing = change.standing;
    this.changed();
    this.askAgain(AT_REST);
  }

  /** What the checks would say of a text that is being typed. */
  async draft(bead, text, codes) {
    const answer = await post(ofDocument(this.name, '/draft'), { bead, text, codes });
    return answer.findings;
  }

  /** Returns the next place after one, whose row stands as one of some letters say; -1 for none. */
  next(letters, after, step = 1) {
    for (let i = after + step; i >= 0 && i < this.size; i += step) {
      if (letters.includes(this.outline[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Returns how many rows stand as each letter says. */
  counts() {
    const counts = {};
    this.outline.forEach((letter) => (counts[letter] = (counts[letter] ?? 0) + 1));
    return counts;
  }
}

/** How the letters of an outline are named, drawn and shown. */
export const STANDING = {
  c: { word: 'confirmed', symbol: '✓', tone: 'hand' },
  r: { word: 'rejected', symbol: '✕', tone: 'poor' },
  n: { word: 'needs-review', symbol: '⚑', tone: 'doubt' },
  h: { word: 'byHand', symbol: '◆', tone: 'hand' },
  s: { word: 'sure', symbol: '●', tone: 'sure' },
  d: { word: 'doubtful', symbol: '◐', tone: 'doubt' },
  p: { word: 'poor', symbol: '○', tone: 'poor' },
  i: { word: 'untranslated', symbol: '·', tone: 'open' },
  t: { word: 'translated', symbol: '●', tone: 'sure' },
};

/** Rows that ask for a look. */
export const DOUBTFUL = 'dpnri';
