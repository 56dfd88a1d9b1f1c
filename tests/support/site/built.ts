// What was built: the files of the site, and its pages by kind.

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '#src/cli/settings.ts';
import { root } from '#src/cli/steps.ts';
import { filesIn } from '#src/cli/takeover.ts';
import { type Language, languages } from '#src/i18n/language.ts';
import { type Kind, type Route, routes } from './routes.ts';

export interface BuiltPage {
  /** Without base path and without a slash before it: `zh/timeline/`; empty for home in English. */
  readonly address: string;
  readonly language: Language;
  readonly route: Route;
  /** Path of the file. */
  readonly file: string;
  readonly bytes: number;
}

/** The folder that is tested. */
export const dist = resolve(root, settings().out);

/** Every file of a built site, relative to its folder, with forward slashes. */
export function builtFiles(dir = dist): string[] {
  return filesIn(dir);
}

function page(dir: string, path: string): BuiltPage {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  const language = languages.find((one) => address.startsWith(`${one}/`)) ?? 'en';
  const bare = language === 'en' ? address : address.slice(language.length + 1);
  const route = routes.find(({ matches }) => matches.test(bare));
  if (!route) throw new Error(`${path}: no file of src/pages makes this page`);
  const file = join(dir, path);
  return { address, language, route, file, bytes: statSync(file).size };
}

let known: BuiltPage[] | undefined;

/** The pages of `dist`, which does not change while the tests run. */
export function builtPages(): BuiltPage[] {
  known ??= pagesIn(dist);
  return known;
}

export function pagesIn(dir: string): BuiltPage[] {
  return builtFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => page(dir, path));
}

export function pagesOf(kind: Kind): BuiltPage[] {
  const pages = builtPages().filter(
    ({ route, language }) => route === kind.route && language === kind.language,
  );
  if (pages.length === 0 && !kind.route.optional)
    throw new Error(`expected a page of the kind ${kind.name}, found none in ${dist}`);
  return pages;
}

/** Documents whose pages are to be looked at rather than others, parted by commas: set for a run over added ones. */
const preferred = (process.env.TEST_DOCUMENTS ?? '').split(',').filter((id) => id !== '');

/** The pages of a kind, or those of the documents that are to be looked at. */
export function wantedPages(kind: Kind): BuiltPage[] {
  const all = pagesOf(kind);
  const own = all.filter(({ address }) => preferred.some((id) => address.split('/').includes(id)));
  return own.length > 0 ? own : all;
}

/** The longest page of a kind: whatever such a page may hold, it is likely to have. */
export function fullest(kind: Kind): BuiltPage {
  return wantedPages(kind).reduce((longest, one) => (one.bytes > longest.bytes ? one : longest));
}
