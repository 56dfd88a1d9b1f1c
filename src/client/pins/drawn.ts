import { fill, pageLanguage } from '#src/client/page/dom.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { passageHtml } from '#src/views/passage.ts';
import type { FoundPin } from './passages.ts';
import type { Pin } from './pins.ts';

/**
 * A pin as an item of the sheet.
 *
 * @param found its words; null where nothing stands at its address, undefined while that is not known.
 * @param tools HTML that follows.
 */
export function pinHtml({ id }: Pin, found: FoundPin | null | undefined, tools: string): string {
  const text = handout[pageLanguage()];
  if (!found) {
    const said = found === null ? fill(text.vanished, { id }) : id;
    return `${openTag('li', { class: 'passage', 'data-passage': id })}<p class="small">${escapeHtml(said)}</p>${tools}</li>`;
  }
  const { citation, kind, address } = found;
  const untranslated = found.text === '' ? text.unpublished : reading[pageLanguage()].untranslated;
  return passageHtml(
    { ...found, id, place: text.source(citation, kind), href: address },
    untranslated,
    tools,
  );
}
