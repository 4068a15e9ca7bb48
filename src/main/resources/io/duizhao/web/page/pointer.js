// What the mouse does in the rows: choose, pick several, drag a sentence to another row.

import { offsetAt } from './text.js';
import * as typing from './typing.js';

export function click(view, event) {
  const row = event.target.closest('[data-row]');
  const button = event.target.closest('[data-do]');
  if (button?.dataset.do === 'whole') {
    showWhole(view, event.target);
  } else if (button) {
    typing.button(view, button.dataset.do);
  } else if (row && !event.target.closest('.editor')) {
    const place = Number(row.dataset.row);
    const sentence = event.target.closest('[data-index]');
    const side = sentence?.dataset.side ?? (event.target.closest('.zh') ? 'source' : 'target');
    if (event.shiftKey) {
      view.pick(view.cursor.row, place);
    } else if (event.ctrlKey || event.metaKey) {
      view.picked.has(place) ? view.picked.delete(place) : view.picked.add(place);
    } else {
      view.picked.clear();
    }
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const range = caret ? undefined : document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const node = caret?.offsetNode ?? range?.startContainer;
    const offset = node && sentence?.contains(node) ? offsetAt(node, caret?.offset ?? range.startOffset) : -1;
    if (view.editing) {
      typing.keep(view);
    }
    view.go(place, side, Number(sentence?.dataset.index ?? 0), offset);
  }
}

function showWhole(view, element) {
  const { row, side, index } = view.cursor;
  const place = Number(element.closest('[data-row]')?.dataset.row ?? row);
  const sentence = element.closest('[data-index]');
  const own = view.model.rows[place];
  view.whole.add(own?.[sentence?.dataset.side ?? side]?.[Number(sentence?.dataset.index ?? index)]?.id ?? own?.unit);
  view.render();
}

export function drag(view, event) {
  const sentence = event.target.closest?.('[data-index]');
  const row = event.target.closest?.('[data-row]');
  if (sentence && row && !view.isReadOnly) {
    view.dragged = { row: Number(row.dataset.row), side: sentence.dataset.side, index: Number(sentence.dataset.index) };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', sentence.innerText);
  }
}

export function over(view, event) {
  const row = event.target.closest?.('[data-row]');
  if (view.dragged && row) {
    event.preventDefault();
    document.querySelectorAll('.dropping').forEach((one) => one !== row && one.classList.remove('dropping'));
    row.classList.add('dropping');
  }
}

export async function drop(view, event) {
  const row = event.target.closest?.('[data-row]');
  document.querySelectorAll('.dropping').forEach((one) => one.classList.remove('dropping'));
  const { dragged } = view;
  view.dragged = undefined;
  if (!row || !dragged || Number(row.dataset.row) === dragged.row) {
    return;
  }
  event.preventDefault();
  const to = Number(row.dataset.row);
  const { side, index } = dragged;
  const from = await view.model.whole(dragged.row);
  const into = await view.model.whole(to);
  const segment = from[side][index].id;
  const near = Math.abs(to - dragged.row) === 1;
  const atEdge = to < dragged.row ? index === 0 : index === from[side].length - 1;
  const other = side === 'source' ? 'target' : 'source';
  try {
    if (near && atEdge) {
      await view.decide({ do: 'move', side, segment, up: to < dragged.row });
    } else {
      await view.decide({ do: 'link', [side]: [...into.ref[side], segment], [other]: into.ref[other] });
    }
    view.go(Math.min(to, view.model.size - 1), side);
  } catch (refused) {
    view.render();
  }
}
