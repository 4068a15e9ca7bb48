// Decisions of an earlier session, taken before the files were changed by others.

import { html, nothing } from '/lib/lit-html.js';
import { t } from './i18n.js';

function words(offer) {
  const refs = offer.beads ?? (offer.bead ? [offer.bead] : []);
  const rows = refs.map((ref) => [...ref.source, ...ref.target].join(' ')).join(', ');
  return [offer.do, offer.status ?? offer.why, offer.text, rows, offer.segment].filter(Boolean).join(' · ');
}

async function settle(view, number, take) {
  await view.run(() => view.model.settleOffer(number, take)).catch(() => {});
}

async function takeAll(view) {
  for (let k = 0; k < view.model.standing.offers.length; ) {
    try {
      await view.model.settleOffer(k, true);
    } catch {
      k++;
    }
  }
  view.render();
}

/** A banner with the offers, one by one. */
export function offersBanner(view) {
  const { offers } = view.model.standing;
  if (!offers.length || view.isReadOnly) {
    return nothing;
  }
  return html`<section class="banner" aria-label=${t('offersTitle')}>
    <b>${t('offersTitle')} (${offers.length})</b> ${t('offers')}
    <button @click=${() => takeAll(view)}>${t('takeAll')}</button>
    <ol>${offers.slice(0, 5).map(
      (offer, k) => html`<li><code>${words(offer)}</code>
        <button @click=${() => settle(view, k, true)}>${t('take')}</button>
        <button @click=${() => settle(view, k, false)}>${t('turnDown')}</button></li>`,
    )}</ol>
  </section>`;
}
