/** Words about an address that led nowhere as it stands, with a link to what comes nearest; one at a time. */
export function addressNote(words: string, before: Element | null, link?: HTMLAnchorElement): void {
  for (const old of document.querySelectorAll('p[data-address-note]:not([id])')) old.remove();
  const note = document.createElement('p');
  note.className = 'remark';
  note.dataset.addressNote = '';
  note.setAttribute('role', 'status');
  note.tabIndex = -1;
  note.append(words, ...(link ? [link] : []));
  if (before) before.before(note);
  else document.querySelector('main')?.prepend(note);
  note.scrollIntoView({ block: 'center', behavior: 'instant' });
  note.focus({ preventScroll: true });
}

export function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}
