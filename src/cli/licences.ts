// `licences.txt` at the root of the site: on what terms it passes on what others have made.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './steps.ts';
import { filesIn } from './takeover.ts';

/** What is passed on otherwise than in the programs of pages, whose packages the bundler names. */
const ALSO: Readonly<Record<string, string>> = {
  '@fontsource-variable/noto-serif-sc': 'typeface, cut to the characters that are used',
  '@fontsource-variable/source-serif-4': 'typeface',
  pagefind: 'search in pagefind/ and pagefind-en/',
  'opencc-js': 'table of traditional characters for the search',
  'pinyin-pro': 'readings in pinyin/',
  'workbox-core': 'worker.js',
  'workbox-routing': 'worker.js',
  'workbox-strategies': 'worker.js',
  'world-atlas': 'coastlines of maps (Natural Earth, public domain)',
};

/** Name, version and licence of a package, with the text of that as its makers wrote it. */
function licenceOf(name: string): string {
  const dir = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = filesIn(dir)
    .filter((path) => /^(?:licen[cs]e|third_party)/i.test(path))
    .map((path) => readFileSync(join(dir, path), 'utf8').trim());
  if (texts.length === 0)
    throw new Error(`${name}: expected the text of its licence in the package, found none`);
  const why = ALSO[name] ? `: ${ALSO[name]}` : '';
  return `${name} ${version} (${license})${why}\n\n${[...new Set(texts)].join('\n\n')}\n`;
}

/** Writes the file from what the bundler has put into the programs of pages. */
export const licences: Plugin = {
  name: 'licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((made) => (made.type === 'chunk' ? made.moduleIds : []));
    const bundled = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
    const names = [...new Set([...Object.keys(ALSO), ...bundled])].sort();
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: names.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`),
    });
  },
};
