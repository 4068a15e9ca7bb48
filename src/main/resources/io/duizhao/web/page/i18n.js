// The words of the page in both languages.

import { settings } from './settings.js';
import { en } from './en.js';
import { zh } from './zh.js';

const words = { en, zh };

/** The text of a key, with {0}, {1} … filled in. */
export function t(key, ...values) {
  const text = words[settings.language]?.[key] ?? en[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, number) => values[number] ?? '');
}

/** The text of a key, where there is one. */
export const word = (key, otherwise) => (key in en ? t(key) : otherwise);

/** A number as people write it. */
export const n = (number) => number.toLocaleString(settings.language === 'zh' ? 'zh-CN' : 'en-US');
