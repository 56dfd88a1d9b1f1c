// The kinds of page that there are: one for each file of src/pages, whatever documents and places the content has.

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#src/cli/steps.ts';
import { type Language, languages } from '#src/i18n/language.ts';

export interface Route {
  /** As in the address, without base path and language: `documents/[doc]/`; empty for home. */
  readonly pattern: string;
  /** Matches addresses without base path and language. */
  readonly matches: RegExp;
  readonly languages: readonly Language[];
  /** True where there need be no page: addresses that have moved. */
  readonly optional: boolean;
}

/** One kind of page in one language: what most tests go through. */
export interface Kind {
  readonly name: string;
  readonly route: Route;
  readonly language: Language;
}

const BOTH = '[...lang]/';

function route(file: string): Route {
  const path = file.replaceAll('\\', '/').replace(/\.astro$/, '');
  const inBoth = path.startsWith(BOTH);
  const way = (inBoth ? path.slice(BOTH.length) : path).replace(/(^|\/)index$/, '$1');
  // This one stands beside the home page of each language and not in a folder; each is made by a file of its own.
  if (way === '404') return { pattern: '404.html', matches: /^404\.html$/, languages, optional: false };
  const pattern = way === '' || way.endsWith('/') ? way : `${way}/`;
  const source = pattern
    .replace(/[.+^$]/g, '\\$&')
    .replace(/\[\\\.\\\.\\\.\w+\]\//g, '(?:[^/]+/)*')
    .replace(/\[\w+\]/g, '[^/]+');
  const optional = pattern.startsWith('[...');
  return {
    pattern,
    matches: new RegExp(`^${source}$`),
    languages: inBoth || optional ? languages : ['en'],
    optional,
  };
}

/** By which of two routes that match one address Astro takes: written out before a parameter before a rest. */
function rank({ pattern }: Route): string {
  return pattern.replace(/\[\.{3}\w+\]/g, '\uffff').replace(/\[\w+\]/g, '\ufffe');
}

export const routes: readonly Route[] = globSync('**/*.astro', {
  cwd: join(root, 'src/pages'),
  exclude: ['zh/**'],
})
  .map(route)
  .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

/** Every kind, those of which there need be no page included. */
export const everyKind: readonly Kind[] = routes.flatMap((one) =>
  one.languages.map((language) => ({ name: `/${one.pattern} in ${language}`, route: one, language })),
);

export const kinds: readonly Kind[] = everyKind.filter(({ route: { optional } }) => !optional);

/** The kind of a file of src/pages, such as `documents/[doc]/`; a list that may have several pages goes by its address. */
export function kind(pattern: string, language: Language = 'en'): Kind {
  const found = kinds.find(
    (one) => [pattern, `${pattern}[...page]/`].includes(one.route.pattern) && one.language === language,
  );
  if (!found)
    throw new Error(`expected a page /${pattern} in src/pages, found ${routes.map((one) => one.pattern)}`);
  return found;
}
