import { grouped } from '#src/i18n/counts.ts';
import type { Language } from '#src/i18n/language.ts';
import { terms } from './terms.ts';

type Kind = keyof typeof terms.kinds;

const KINDS = Object.keys(terms.kinds) as Kind[];

/**
 * How many of something each kind of document has, since kinds are never added: “policy 12, press 3”.
 *
 * @param kinds the kind of the document of each, once for each.
 */
export function kindCounts(kinds: readonly Kind[], lang: Language): string {
  return KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    const [en, zh] = terms.kinds[kind];
    return count === 0
      ? []
      : [lang === 'en' ? `${en.toLowerCase()} ${grouped(count)}` : `${zh}${grouped(count)}`];
  }).join(lang === 'en' ? ', ' : '、');
}
