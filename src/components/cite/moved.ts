import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Permalink, readPermalinks } from '../../export/permalinks.ts';
import type { Language } from '../../i18n/language.ts';

/** An address that has moved: its page says where to. Both addresses are without base path and language. */
export interface Moved {
  readonly lang: Language;
  readonly path: string;
  readonly target: string;
}

function inOneLanguage({ address, target }: Permalink): Moved[] {
  if (target === null || address.includes('#')) return [];
  const isChinese = address.startsWith('/zh/');
  const bare = (path: string): string => (isChinese ? path.replace(/^\/zh\//, '/') : path);
  return [{ lang: isChinese ? 'zh' : 'en', path: bare(address), target: bare(target) }];
}

/** Every page on the list of addresses that has moved; none where there is no list yet. */
export async function movedPages(root: string): Promise<Moved[]> {
  const text = await readFile(join(root, 'content/permalinks.txt'), 'utf8').catch(() => '');
  return readPermalinks(text).flatMap(inOneLanguage);
}
