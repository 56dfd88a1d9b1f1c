import type { Address } from '#src/cite/item.ts';
import { assetHref } from '#src/i18n/language.ts';

/** An absolute address of the published site, the same in both languages of the interface: English stands at the root. */
export const absolute: Address = (path) => new URL(assetHref(path), import.meta.env.SITE).href;
