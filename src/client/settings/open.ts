import { around } from '#src/client/page/dom.ts';

/** What opens the settings, wherever it stands on a page: the rest is fetched when they are asked for. */
addEventListener('click', ({ target }) => {
  const dialog =
    around(target, '[data-open-settings]') && document.querySelector<HTMLDialogElement>('#settings');
  if (dialog) void import('./dialog.ts').then(({ openSettings }) => openSettings(dialog)).catch(() => {});
});
