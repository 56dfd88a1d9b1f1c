// See looks.ts.
{
  const { dataset } = document.documentElement;
  const show = (kept) => {
    const state = new URLSearchParams(kept);
    for (const name of state.keys()) dataset[name] = state.getAll(name).join(' ');
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const { scheme } = meta.dataset;
      const own = scheme === dataset.theme ? '' : 'not all';
      meta.media = dataset.theme ? own : `(prefers-color-scheme: ${scheme})`;
    }
  };
  try {
    show(localStorage.reading);
  } catch {}
  addEventListener('settings', () => show());
}
