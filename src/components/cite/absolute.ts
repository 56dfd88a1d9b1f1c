import type { Address } from '../../cite/item.ts';
import { assetHref } from '../../i18n/language.ts';

/** An absolute address of the published site, the same in both languages of the interface: English stands at the root. */
export const absolute: Address = (path) => new URL(assetHref(path), import.meta.env.SITE).href;
