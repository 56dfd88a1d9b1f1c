import type { Address, CiteContext } from '#src/cite/item.ts';
import { readVersion } from '#src/corpus/read.ts';
import { assetHref } from '#src/i18n/language.ts';

/** An absolute address of the published site, the same in both languages of the interface: English stands at the root. */
export const absolute: Address = (path) => new URL(assetHref(path), import.meta.env.SITE).href;

const version = await readVersion(process.cwd());

/** What pages cite with. */
export function citing(corpus: CiteContext['corpus']): CiteContext {
  return { corpus, address: absolute, version };
}
