// One document as this page knows it: the standing of every row, and those rows that were looked at.

import { get, post, ofDocument, Refused } from './api.js';

const CHUNK = 40;

export class DocumentModel {
  constructor(name, changed) {
    this.name = name;
    this.changed = changed;
    this.outline = [];
    this.rows = [];
    this.standing = { revision: 0, canUndo: false, canRedo: false, unsaved: 0, offers: [] };
    this.waiting = new Set();
  }

  get size() {
    return this.outline.length;
  }

  /** Reads the document's standing; rows are read when they are looked at. */
  async load() {
    this.take(await get(ofDocument(this.name)));
  }

  take(view) {
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
      await this.refresh(from, from + CHUNK);
    } catch (refused) {
      this.changed(refused);
    } finally {
      this.waiting.delete(from);
    }
  }

  /** Reads rows again, from a place to another, half-open. */
  async refresh(from, to) {
    const begin = Math.max(0, from);
    const path = ofDocument(this.name, `/rows?from=${begin}&count=${to - begin}`);
    const answer = await get(path);
    if (answer.revision === this.standing.revision) {
      answer.rows.forEach((row, i) => (this.rows[answer.from + i] = row));
      this.changed();
    } else if (answer.revision > this.standing.revision) {
      await this.load();
    }
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

  async save() {
    const revision = this.standing.revision;
    const view = await post(ofDocument(this.name, '/save'), {});
    if (view.standing.revision === revision) {
      this.standing = view.standing;
      this.changed();
    } else {
      this.take(view);
    }
  }

  async change(path, body) {
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
    const rows = change.rows.length === change.added ? change.rows : new Array(change.added);
    this.rows.splice(change.at, change.removed, ...rows);
    this.outline.splice(change.at, change.removed, ...change.outline);
    this.standing = change.standing;
    this.changed();
    // What a check says of a row may hang on its neighbours.
    this.refresh(change.at - 2, change.at).catch(() => {});
    this.refresh(change.at + change.added, change.at + change.added + 2).catch(() => {});
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
