// A word or phrase as the memories have it, beside the row that is worked on.

import { get } from './api.js';

export class Concordance {
  constructor(changed) {
    this.changed = changed;
    this.words = '';
  }

  /** Looks for words; nothing is shown any more where there are none. */
  async find(words) {
    this.words = words.trim();
    this.hits = undefined;
    if (this.words) {
      const { memory } = await get(`/api/concordance?q=${encodeURIComponent(this.words)}`).catch(() => ({ memory: [] }));
      this.hits = memory;
    }
    this.changed();
  }
}
