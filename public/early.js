// Runs before the first paint, so that nothing moves once it is seen: what this device keeps for reading, and the view
// that the address asks for, stand as data-… on the root, as src/client/reading/settings.ts names them.
{
  const root = document.documentElement;
  let kept = '';
  try {
    kept = localStorage.getItem('reading') ?? '';
  } catch {
    // Storage may be switched off: then nothing was kept.
  }
  const chosen = new URLSearchParams(kept);
  const view = new URLSearchParams(location.search).get('view');
  if (view) chosen.set('view', view);
  // A reader of the Chinese interface begins with Chinese alone.
  else if (root.lang === 'zh-CN' && !chosen.has('view')) chosen.set('view', 'zh');
  for (const name of chosen.keys()) root.dataset[name] = chosen.getAll(name).join(' ');
  root.dataset.scripted = '';
}
