// See src/client/reading/settings.ts.
{
  const { dataset, lang } = document.documentElement;
  let kept = '';
  try {
    kept = localStorage.getItem('reading') ?? '';
  } catch {
    // Storage is off.
  }
  const chosen = new URLSearchParams(kept);
  const view = new URLSearchParams(location.search).get('view') ?? chosen.get('view');
  if (view || lang === 'zh-CN') chosen.set('view', view || 'zh');
  for (const name of chosen.keys()) dataset[name] = chosen.getAll(name).join(' ');
  dataset.scripted = '';
}
