// Runs before the first paint, so that nothing changes once it is seen: what this device keeps of a reader's settings
// stands as data-… on the root, where style finds it. Whatever changes a setting says so with the event `settings`.
{
  const { dataset } = document.documentElement;
  const show = (state) => {
    for (const name of state.keys()) dataset[name] = state.getAll(name).join(' ');
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const { scheme } = meta.dataset;
      const own = scheme === dataset.theme ? 'all' : 'not all';
      meta.media = dataset.theme ? own : `(prefers-color-scheme: ${scheme})`;
    }
  };
  let kept = '';
  try {
    kept = localStorage.getItem('reading') ?? '';
  } catch {
    // Storage may be switched off: then nothing was kept.
  }
  show(new URLSearchParams(kept));
  addEventListener('settings', () => show(new URLSearchParams()));
}
