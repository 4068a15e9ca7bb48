// What a person likes, kept by the browser.

const KEY = 'duizhao';

const defaults = {
  theme: 'auto',
  language: (navigator.language || 'en').startsWith('zh') ? 'zh' : 'en',
  letterKeys: true,
};

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

export const settings = { ...defaults, ...stored() };

/** Sets one setting and shows its effect. */
export function set(name, value) {
  settings[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: the setting holds until the page is left.
  }
  show();
}

/** Lets the page look as the settings say. */
export function show() {
  const root = document.documentElement;
  const dark =
    settings.theme === 'dark' ||
    (settings.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
