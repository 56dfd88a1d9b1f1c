// See src/client/reading/settings.ts and src/client/settings/looks.ts.
{
  const { dataset, lang } = document.documentElement;
  const show = (state) => {
    for (const name of state.keys()) dataset[name] = state.getAll(name).join(' ');
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const { scheme } = meta.dataset;
      const own = scheme === dataset.theme ? '' : 'not all';
      meta.media = dataset.theme ? own : `(prefers-color-scheme: ${scheme})`;
    }
  };
  let kept = '';
  try {
    kept = localStorage.reading ?? '';
  } catch {}
  const chosen = new URLSearchParams(kept);
  const view = new URLSearchParams(location.search).get('view') ?? chosen.get('view');
  if (view || lang === 'zh-CN') chosen.set('view', view || 'zh');
  show(chosen);
  dataset.scripted = '';
  addEventListener('settings', () => show(new URLSearchParams()));
}
