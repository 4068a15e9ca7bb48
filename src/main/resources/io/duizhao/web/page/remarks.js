// What a person does with what the inspector shows of the chosen row.

import { get, ofDocument } from './api.js';
import { joinedCodes, joinedText, sourceCodes } from './editor.js';
import { DocumentModel } from './model.js';
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

/** Whether a finding says what should stand in its place. */
export const canFix = (finding) => Boolean(finding.suggestion && finding.target);

/** The decision that puts a finding's suggestion in its place. */
export function fixOf(row, finding) {
  const { begin, end } = finding.target;
  const old = row.wording?.text ?? joinedText(row.target);
  const wanted = joinedCodes(row.source);
  const codes = (row.wording?.codes ?? sourceCodes(joinedCodes(row.target), wanted)).map((code) => ({
    ...code,
    offset: code.offset >= end ? code.offset + finding.suggestion.length - (end - begin) : Math.min(code.offset, begin),
  }));
  const text = old.slice(0, begin) + finding.suggestion + old.slice(end);
  return { do: 'translate', bead: row.ref, text, codes, state: 'translated', origin: 'human' };
}

/** Puts a finding's suggestion in its place in the chosen row, or in what is being typed. */
export async function fix(view, finding) {
  if (view.editing) {
    const { begin, end } = finding.target;
    const { text } = view.editing.read();
    view.editing.replace(text.slice(0, begin) + finding.suggestion + text.slice(end));
    return;
  }
  const row = await view.model.whole(view.cursor.row);
  await view.decide(fixOf(row, finding)).catch(() => {});
}

/**
 * Does what several findings propose. Of each row the last place comes first: those before it stay
 * where they are.
 * @param findings with their document and unit
 * @returns how many were done
 */
export async function fixAll(findings) {
  const byPlace = [...findings].sort((a, b) => b.finding.target.begin - a.finding.target.begin);
  const models = new Map();
  let done = 0;
  for (const { document, unit, finding } of byPlace) {
    if (!models.has(document)) {
      const model = new DocumentModel(document, () => {});
      await model.load();
      models.set(document, model);
    }
    const model = models.get(document);
    const { row: place } = await get(ofDocument(document, `/place?unit=${encodeURIComponent(unit)}`));
    const row = place < 0 ? undefined : await model.whole(place);
    const { begin, end } = finding.target;
    const now = row ? (row.wording?.text ?? joinedText(row.target)) : '';
    if (row && now.slice(begin, end) === finding.found) {
      await model.decide(fixOf(row, finding));
      done++;
    }
  }
  models.forEach((model) => model.leave());
  return done;
}
