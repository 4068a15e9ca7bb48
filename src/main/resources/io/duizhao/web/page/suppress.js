// Findings that are no mistakes: told so once, with a reason, and not told again.

import { post } from './api.js';
import { ask } from './dialog.js';
import { say } from './say.js';
import { t } from './i18n.js';

/**
 * Asks for a reason and suppresses findings.
 * @param findings document, unit and id of each
 * @returns whether they are suppressed now
 */
export async function suppress(findings) {
  const reason = await ask(t('suppressTitle'), t('suppressWhy'), '', t('suppressDo'));
  if (!reason) {
    return false;
  }
  try {
    await post('/api/suppress', { findings, reason });
    say(t('suppressed'));
    return true;
  } catch (refused) {
    say(refused.message, true);
    return false;
  }
}
