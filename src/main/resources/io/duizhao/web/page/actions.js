// What the keys, buttons and menus of a document do.

import { ask } from './dialog.js';
import { DOUBTFUL } from './model.js';
import { say } from './say.js';
import { edit } from './typing.js';
import { t } from './i18n.js';

const refs = (rows) => rows.map((row) => row.ref);

async function mark(view, status) {
  await view.decide({ do: 'mark', beads: refs(await view.chosenRows()), status });
}

/** The sentence that U or D moves: the chosen one, or the neighbour's where the side is empty. */
async function move(view, up) {
  const { row: at, side, index } = view.cursor;
  const row = await view.model.whole(at);
  const own = row[side];
  if (own.length) {
    const length = view.model.size;
    const segment = own[Math.min(index, own.length - 1)].id;
    await view.decide({ do: 'move', side, segment, up });
    if (view.model.size === length) {
      view.go(at + (up ? -1 : 1), side);
    } else {
      view.go(up ? at - 1 : at, side);
    }
    return;
  }
  const neighbour = at + (up ? 1 : -1);
  const other = neighbour >= 0 && neighbour < view.model.size ? await view.model.whole(neighbour) : undefined;
  const segments = other?.[side] ?? [];
  if (segments.length) {
    const segment = segments[up ? 0 : segments.length - 1].id;
    await view.decide({ do: 'move', side, segment, up });
    view.go(up ? at : Math.min(at, view.model.size - 1), side);
  }
}

export const actions = {
  nextRow: (view) => view.step(1),
  previousRow: (view) => view.step(-1),
  otherSide: (view) => view.go(view.cursor.row, view.cursor.side === 'source' ? 'target' : 'source'),
  up: (view) => move(view, true),
  down: (view) => move(view, false),
  accept: (view) => mark(view, 'confirmed'),
  reject: (view) => mark(view, 'rejected'),
  review: (view) => mark(view, 'needs_review'),
  clear: (view) => mark(view, 'auto'),

  async confirmNext(view) {
    const at = view.cursor.row;
    await mark(view, 'confirmed');
    view.picked.clear();
    view.go(Math.min(at + 1, view.model.size - 1), view.cursor.side);
  },

  nextDoubtful(view) {
    const next = view.model.next(DOUBTFUL, view.cursor.row);
    if (next < 0) {
      say(t('noNext'));
    } else {
      view.go(next, view.cursor.side);
    }
  },

  async merge(view) {
    const at = view.picked.size ? Math.min(...view.picked) : view.cursor.row;
    const rows = await view.chosenRows();
    if (rows.length < 2) {
      rows.push(await view.model.whole(at + 1));
    }
    await view.decide({ do: 'merge', beads: refs(rows.filter(Boolean)) });
    view.go(Math.min(at, view.model.size - 1), view.cursor.side);
  },

  async split(view) {
    const { row: at, side, index, offset } = view.cursor;
    const row = await view.model.whole(at);
    const sentence = row[side][index];
    if (sentence && offset > 0 && offset < sentence.text.length) {
      await view.decide({ do: 'cut', side, segment: sentence.id, offset });
      view.go(at, side, index + 1);
    } else if (index > 0) {
      const all = { source: row.source.length, target: row.target.length };
      // The other side stays above as far as it has as many sentences.
      const other = side === 'source' ? 'target' : 'source';
      const above = Math.min(index, all[other]);
      await view.decide({ do: 'split', bead: row.ref, [side]: index, [other]: above });
      view.go(at + 1, side, 0);
    } else {
      say(t('noCaret'), true);
    }
  },

  async link(view) {
    const rows = await view.chosenRows();
    const source = rows.flatMap((row) => row.ref.source);
    const target = rows.flatMap((row) => row.ref.target);
    await view.decide({ do: 'link', source, target });
  },

  async unlink(view) {
    await view.decide({ do: 'unlink', beads: refs(await view.chosenRows()) });
  },

  async pinpoint(view) {
    const { row: at, side, index } = view.cursor;
    const id = (await view.model.whole(at))[side][index]?.id;
    if (!id) {
      return;
    }
    if (!view.pin || view.pin.side === side) {
      view.pin = view.pin?.id === id ? undefined : { side, id };
      view.render();
      if (view.pin) {
        say(t('pinpointStart'));
      }
      return;
    }
    const link = { [side]: [id], [view.pin.side]: [view.pin.id] };
    view.pin = undefined;
    await view.decide({ do: 'link', ...link });
  },

  async realign(view) {
    const row = await view.model.whole(view.cursor.row);
    await view.run(() => view.model.realign(row.ref));
    say(t('realigned'));
  },

  async undo(view) {
    const change = await view.run(() => view.model.undo());
    view.show(change);
    say(t('undone'));
  },

  async redo(view) {
    const change = await view.run(() => view.model.redo());
    view.show(change);
    say(t('redone'));
  },

  async save(view) {
    await view.run(() => view.model.save());
    say(t('saved'));
  },

  edit,

  lookUp: (view) => view.lookUp(),

  async note(view) {
    const row = await view.model.whole(view.cursor.row);
    const text = await ask(t('note'), t('noNote'), row.note);
    if (text !== undefined) {
      await view.decide({ do: 'comment', bead: row.ref, text });
    }
  },

  escape(view) {
    view.picked.clear();
    view.pin = undefined;
    view.render();
  },
};

/** Actions that change the document. */
export const CHANGES = new Set([
  'up', 'down', 'accept', 'reject', 'review', 'clear', 'confirmNext', 'merge', 'split', 'link',
  'unlink', 'pinpoint', 'realign', 'undo', 'redo', 'save', 'edit', 'note', 'addTerm',
]);
