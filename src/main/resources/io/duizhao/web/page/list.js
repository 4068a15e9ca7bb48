// A list of which only the part near the window is laid out: pages of rows that come and go.

import { html, nothing } from '/lib/lit-html.js';
import { repeat } from '/lib/directives/repeat.js';
import { styleMap } from '/lib/directives/style-map.js';

const PAGE = 30;
const MARGIN = '1000px 0px';
const GUESS = 78;

export class RowList {
  constructor(render) {
    this.render = render;
    this.heights = [];
    this.near = new Set([0]);
    this.observer = new IntersectionObserver((entries) => this.moved(entries), {
      rootMargin: MARGIN,
    });
    this.watched = new WeakSet();
  }

  moved(entries) {
    let changed = false;
    for (const entry of entries) {
      const page = Number(entry.target.dataset.page);
      if (entry.isIntersecting !== this.near.has(page)) {
        changed = true;
        if (entry.isIntersecting) {
          this.near.add(page);
        } else {
          this.heights[page] = entry.boundingClientRect.height;
          this.near.delete(page);
        }
      }
    }
    if (changed) {
      this.render();
    }
  }

  /** The list of so many rows, each given by its number. */
  view(size, row) {
    const pages = [...new Array(Math.ceil(size / PAGE)).keys()];
    return repeat(
      pages,
      (page) => page,
      (page) => {
        const near = this.near.has(page);
        const height = this.heights[page] ?? GUESS * Math.min(PAGE, size - page * PAGE);
        return html`<div
          class="page"
          data-page=${page}
          style=${styleMap({ height: near ? '' : `${height}px` })}
        >${near ? this.rows(page, size, row) : nothing}</div>`;
      },
    );
  }

  rows(page, size, row) {
    const rows = [];
    for (let i = page * PAGE; i < Math.min(size, (page + 1) * PAGE); i++) {
      rows.push(row(i));
    }
    return rows;
  }

  /** Watches the pages of an element that was rendered. */
  watch(element) {
    for (const page of element.querySelectorAll('.page')) {
      if (!this.watched.has(page)) {
        this.watched.add(page);
        this.observer.observe(page);
      }
    }
  }

  /** Lays out the page of a row. */
  need(i) {
    const page = Math.floor(i / PAGE);
    if (!this.near.has(page)) {
      this.near.add(page);
      this.render();
    }
  }

  /** Returns the rows that are laid out, half-open. */
  laidOut() {
    const near = [...this.near];
    return [Math.min(...near) * PAGE, (Math.max(...near) + 1) * PAGE];
  }

  close() {
    this.observer.disconnect();
  }
}
