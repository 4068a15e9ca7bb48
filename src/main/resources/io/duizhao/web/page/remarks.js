// What a person does with what the inspector shows of the chosen row.

import { joinedCodes, joinedText, sourceCodes } from './editor.js';
import { suppress } from './suppress.js';

export async function setNote(view, text) {
  const row = await view.model.whole(view.cursor.row);
  await view.decide({ do: 'comment', bead: row.ref, text: text.trim() }).catch(() => {});
}

export async function setState(view, state) {
  const row = await view.model.whole(view.cursor.row);
  await view.decide({ do: 'state', beads: [row.ref], state }).catch(() => view.render());
}

export async function ownTarget(view) {
  const row = await view.model.whole(view.cursor.row);
  await view.decide({ do: 'translate', bead: row.ref, text: '', codes: [], state: 'initial', origin: 'human' }).catch(() => {});
}

export async function useMatch(view, match) {
  if (view.editing?.side === 'target') {
    view.editing.replace(match.target);
    return;
  }
  const row = await view.model.whole(view.cursor.row);
  await view.decide({ do: 'translate', bead: row.ref, text: match.target, codes: [], state: 'translated', origin: 'tm' }).catch(() => {});
}

export async function suppressOne(view, finding) {
  const { row } = view.cursor;
  const { unit } = await view.model.whole(row);
  if (await suppress([{ document: view.model.name, unit, id: finding.id }])) {
    await view.model.refresh(row, row + 1);
  }
}

/** Puts a finding's suggestion in its place. */
export async function fix(view, finding) {
  const { begin, end } = finding.target;
  if (view.editing) {
    const { text } = view.editing.read();
    view.editing.replace(text.slice(0, begin) + finding.suggestion + text.slice(end));
    return;
  }
  const row = await view.model.whole(view.cursor.row);
  const old = row.wording?.text ?? joinedText(row.target);
  const wanted = joinedCodes(row.source);
  const codes = (row.wording?.codes ?? sourceCodes(joinedCodes(row.target), wanted)).map((code) => ({
    ...code,
    offset: code.offset >= end ? code.offset + finding.suggestion.length - (end - begin) : Math.min(code.offset, begin),
  }));
  const text = old.slice(0, begin) + finding.suggestion + old.slice(end);
  await view.decide({ do: 'translate', bead: row.ref, text, codes, state: 'translated', origin: 'human' }).catch(() => {});
}
