// Typing into a row: a translation, or a correction of the transcript.

import { Refused } from './api.js';
import { Editor, joinedCodes, joinedText, sourceCodes } from './editor.js';
import { distinct } from './inspector.js';

const DRAFT_DELAY = 300;

export async function edit(view) {
  const { row: at, side, index } = view.cursor;
  const row = await view.model.whole(at);
  if (side === 'source') {
    const sentence = row.source[index];
    if (sentence) {
      open(view, at, row, { text: sentence.text, codes: sentence.codes, wanted: sentence.codes, segment: sentence.id });
    }
  } else if (row.ref.source.length) {
    const wanted = joinedCodes(row.source);
    const text = row.wording?.text ?? joinedText(row.target);
    const codes = row.wording?.codes ?? sourceCodes(joinedCodes(row.target), wanted);
    open(view, at, row, { text, codes, wanted });
  }
}

function open(view, at, row, options) {
  view.editing = new Editor({
    row: at,
    side: view.cursor.side,
    ref: row.ref,
    seconds: row.duration / 1000,
    limit: view.app.session.columnsPerSecond,
    changed: (text, codes) => typed(view, text, codes),
    ...options,
  });
  view.render();
}

function typed(view, text, codes) {
  view.render();
  clearTimeout(view.draftTimer);
  const { ref, side } = view.editing;
  if (side === 'target') {
    view.draftTimer = setTimeout(async () => {
      view.draftFindings = await view.model.draft(ref, text, codes).catch(() => view.draftFindings);
      view.render();
    }, DRAFT_DELAY);
  }
}

export function key(view, event) {
  const ctrl = event.ctrlKey || event.metaKey;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (event.isComposing) {
    return;
  }
  if (event.key === 'Enter' && ctrl) {
    event.preventDefault();
    keep(view, true);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    cancel(view);
  } else if (ctrl && event.key.toLowerCase() === 's') {
    event.preventDefault();
    keep(view).then(() => view.act('save'));
  } else if (ctrl && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    view.lookUp();
  } else if (event.altKey && event.key.toLowerCase() === 'c') {
    event.preventDefault();
    view.editing.insertCode();
  } else if (event.altKey && digit && view.editing.side === 'target') {
    event.preventDefault();
    const term = distinct(view.model.rows[view.editing.row]?.terms ?? [])[digit - 1];
    if (term?.renderings.length) {
      view.editing.insert(term.renderings[0]);
    }
  } else if (ctrl && digit && view.editing.side === 'target') {
    event.preventDefault();
    const match = view.matches[digit - 1];
    if (match) {
      view.editing.replace(match.target);
    }
  }
}

export function button(view, what) {
  if (what === 'keep') {
    keep(view);
  } else if (what === 'cancel') {
    cancel(view);
  }
}

function cancel(view) {
  leave(view);
  view.go(view.cursor.row, view.cursor.side, view.cursor.index);
}

function leave(view) {
  clearTimeout(view.draftTimer);
  view.editing = undefined;
  view.draftFindings = undefined;
}

/** Keeps what was typed; confirms and goes on where that was asked for. */
export async function keep(view, next = false) {
  const { editing } = view;
  if (!editing) {
    return;
  }
  const { text, codes } = editing.read();
  const { isChanged } = editing;
  try {
    if (isChanged && editing.side === 'source') {
      await view.decide({ do: 'correct', side: 'source', segment: editing.segment, text, codes });
    } else if (isChanged) {
      await view.decide({ do: 'translate', bead: editing.ref, text, codes, state: 'translated', origin: 'human' });
    }
    leave(view);
    if (next && editing.side === 'target') {
      await view.act('confirmNext');
    } else {
      view.go(editing.row, editing.side);
    }
  } catch (refused) {
    if (!(refused instanceof Refused)) {
      throw refused;
    }
  }
}
