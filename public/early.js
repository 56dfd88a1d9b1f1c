{
  const { dataset, lang } = document.documentElement;
  const tint = () => {
    for (const meta of document.querySelectorAll('[name=theme-color]')) {
      const { scheme } = meta.dataset;
      meta.media = `(prefers-color-scheme: ${scheme})`;
      if (dataset.theme) meta.media = scheme === dataset.theme ? '' : 'not all';
    }
  };
  let chosen = new URLSearchParams();
  try {
    chosen = new URLSearchParams(localStorage.reading);
  } catch {}
  const view = new URLSearchParams(location.search).get('view') || chosen.get('view');
  chosen.set('view', view || (lang === 'zh-CN' ? 'zh' : 'both'));
  // Anything may stand in the storage, and not every text names an attribute.
  for (const name of chosen.keys()) if (/^[a-z]+$/i.test(name)) dataset[name] = chosen.getAll(name).join(' ');
  dataset.scripted = '';
  tint();
  addEventListener('settings', tint);
}
