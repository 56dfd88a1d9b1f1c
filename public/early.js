// Before the first paint: src/client/settings/looks.ts.
{
  const { dataset } = document.documentElement;
  const show = (kept) => {
    const state = new URLSearchParams(kept);
    for (const name of state.keys()) dataset[name] = state.getAll(name).join(' ');
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const { scheme } = meta.dataset;
      meta.media = dataset.theme ? (scheme === dataset.theme ? '' : 'not all') : `(prefers-color-scheme: ${scheme})`;
    }
  };
  try {
    show(localStorage.getItem('reading') ?? '');
  } catch {}
  addEventListener('settings', () => show(''));
}
