// Talks to the server that this page came from.

import { settings } from './settings.js';

let changeToken = '';

/** A request that was refused; the message is for the person. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  /** Whether another tab was faster. */
  get isStale() {
    return this.status === 409;
  }
}

async function answer(response) {
  const text = await response.text();
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    body = { error: text || response.statusText };
  }
  if (!response.ok) {
    throw new Refused(response.status, body.error ?? response.statusText);
  }
  return body;
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      ...options,
      headers: { 'Accept-Language': settings.language, ...options?.headers },
    });
  } catch {
    throw new Refused(0, 'server gone');
  }
  return answer(response);
}

/** Reads something. */
export const get = (path) => ask(path);

/** Changes something. */
export const post = (path, body) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Duizhao-Change': changeToken },
    body: JSON.stringify(body),
  });

/** Opens the session; returns what the server says about itself. */
export async function open() {
  const session = await get('/api/session');
  changeToken = session.change;
  return session;
}

/** The address of a document's resource. */
export const ofDocument = (name, rest = '') =>
  `/api/documents/${encodeURIComponent(name)}${rest}`;
