// The page: opens the session, shows the view that the address names, hands keys on.

import { html, nothing, render } from '/lib/lit-html.js';
import { live } from '/lib/directives/live.js';
import { open } from './api.js';
import { show } from './dialog.js';
import { DocumentView } from './document.js';
import { openExport } from './export.js';
import { FindingsView } from './findings.js';
import { keyList } from './keys.js';
import { Overview } from './overview.js';
import { SearchView } from './search.js';
import { addTerm, remember } from './termform.js';
import { TermsView } from './terms.js';
import { set, settings, show as showSettings } from './settings.js';
import { t } from './i18n.js';

const root = document.getElementById('app');

const app = {
  session: undefined,
  current: undefined,
  isAsked: false,

  /** Renders once, whoever asks for it how often. */
  render() {
    if (!app.isAsked) {
      app.isAsked = true;
      queueMicrotask(() => {
        app.isAsked = false;
        render(page(), root);
        app.current?.rendered?.(root);
      });
    }
  },

  search() {
    root.querySelector('input.search')?.focus();
  },

  help() {
    show(t('allKeys'), keyList()).classList.add('roomy');
  },

  addTerm() {
    addTerm(() => app.current?.model?.load());
  },
};

function page() {
  const { current } = app;
  return html`<header class="top">
      <a class="mark" href="#/" aria-label="duizhao">对照</a>
      ${current?.header() ?? nothing}
      ${app.session?.readOnly ? html`<span class="chip">${t('readOnly')}</span>` : nothing}
      <nav aria-label=${t('documents')}>
        <a href="#/terms">${t('terms')}</a>
        <a href="#/findings">${t('findings')}</a>
      </nav>
      <input class="search" type="search" placeholder="${t('searchBoth')}  /" aria-label=${t('searchBoth')}
        @keydown=${(event) => {
          if (event.key === 'Enter') {
            location.hash = `#/search?q=${encodeURIComponent(event.target.value)}`;
          } else if (event.key === 'Escape') {
            event.target.blur();
          }
        }}>
      ${app.session?.readOnly ? nothing : html`<button class="main" @click=${openExport}>${t('export')}</button>`}
      <button class="plain icon settings" aria-label=${t('settings')} title=${t('settings')} @click=${openSettings}>⚙</button>
    </header>
    ${current?.view() ?? nothing}`;
}

function openSettings() {
  const choice = (name, values) => html`<label class="field inline"><span>${t(name)}</span>
    <select @change=${(event) => {
      set(name, event.target.value);
      app.render();
      if (name === 'language') {
        app.current?.reword?.();
      }
    }}>${values.map(([value, label]) => html`<option value=${value} ?selected=${settings[name] === value}>${label}</option>`)}</select></label>`;
  show(
    t('settings'),
    html`${choice('language', [['en', 'English'], ['zh', '中文']])}
      ${choice('theme', [['auto', t('auto')], ['light', t('light')], ['dark', t('dark')]])}
      <label class="field inline"><input type="checkbox" .checked=${live(settings.letterKeys)}
        @change=${(event) => set('letterKeys', event.target.checked)}> <span>${t('letterKeys')}</span></label>`,
    html`<button type="button" @click=${() => app.help()}>${t('allKeys')}</button>`,
  );
}

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [view, ...rest] = path.split('/').map(decodeURIComponent);
  const words = new URLSearchParams(query);
  app.current?.close?.();
  if (view === 'd') {
    app.current = new DocumentView(rest[0], app, rest[1]);
  } else if (view === 'findings') {
    app.current = new FindingsView(app, words);
  } else if (view === 'terms') {
    app.current = new TermsView(app, words);
  } else if (view === 'search') {
    app.current = new SearchView(app, words);
  } else {
    app.current = new Overview(app);
  }
  document.title = view === 'd' ? `${rest[0]} · 对照` : '对照 duizhao';
  app.render();
}

document.addEventListener('keydown', (event) => app.current?.key?.(event));
document.addEventListener('selectionchange', remember);
addEventListener('hashchange', route);
addEventListener('resize', () => app.current?.rendered?.(root));
document.fonts?.ready.then(() => app.render());

showSettings();
try {
  app.session = await open();
  route();
} catch (refused) {
  render(html`<main class="overview"><p class="problem">${refused.message}</p></main>`, root);
}
