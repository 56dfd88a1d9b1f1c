// Sets the headings of a built site: keeps Chinese words whole in them, and gives each page a font with the characters
// of its titles. Runs after the pages are built, over their HTML.

import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corpus } from '#src/corpus/corpus.ts';
import { ownerOf } from '#src/export/taken.ts';
import { withPhrases } from '#src/text/phrases.ts';
import { scopeOf } from '#src/views/scope.ts';
import { readEdition } from './edition.ts';
import { TITLE_LICENCE, titleGlyphs } from './faces.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';
import { titleFont } from './title-font.ts';

/** Page titles and their parts, and the headings of clauses: what style sets in the face of titles. */
const TITLES = /<h([12])\b[^>]*>.*?<\/h\1>|<div class="source"[^>]*><(h[3-6]|div)\b[^>]*>.*?<\/\2>/gs;
/** A character is common where it stands in the titles of one page in so many. */
const COMMON = 40;
/** Pages share a font while it has at most so many characters beside the common ones: 10 kB. */
const SHARED = 48;

const { out, base } = settings();
const dir = resolve(root, out);
const content = await readEdition();

/** Words that stay whole in headings. */
const wordsOf = ({ glossary, names }: Pick<Corpus, 'glossary' | 'names'>): string[] =>
  [...glossary.values(), ...names.values()].map(({ zh }) => zh).filter((zh) => zh.length <= 6);

interface Page {
  readonly file: string;
  readonly html: string;
  /** Chinese characters of its titles. */
  readonly characters: ReadonlySet<string>;
}

function pageOf(name: string, known: readonly string[]): Page {
  const file = join(dir, name);
  const html = withPhrases(readFileSync(file, 'utf8'), known);
  const titles = (html.match(TITLES) ?? []).join('').replace(/<[^>]*>/g, '');
  return { file, html, characters: new Set(titles.match(/\p{Script=Han}/gu)) };
}

/** What neighbours use beside what is common, as long as it stays small; a page with more has a font of its own. */
function groupsOf(pages: readonly Page[], isCommon: (character: string) => boolean) {
  const groups: { pages: Page[]; characters: ReadonlySet<string> }[] = [];
  for (const page of pages) {
    const own = new Set([...page.characters].filter((character) => !isCommon(character)));
    const last = groups.at(-1);
    const joined = own.union(last?.characters ?? new Set<string>());
    if (last && (joined.size <= SHARED || joined.size === last.characters.size)) {
      last.characters = joined;
      last.pages.push(page);
    } else groups.push({ pages: [page], characters: own });
  }
  return groups;
}

const folder = join(dir, 'fonts');
mkdirSync(folder, { recursive: true });
copyFileSync(TITLE_LICENCE, join(folder, 'OFL.txt'));

/** Writes a file under the name of its content into a folder of the fonts, and tells that name. */
function put(content: string | Uint8Array, extension: string, owner: string): string {
  const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
  mkdirSync(join(folder, owner), { recursive: true });
  writeFileSync(join(folder, owner, name), content);
  return name;
}

/** A rule for a font with some characters. @param characters empty for none */
async function faceRule(characters: Iterable<string>, owner: string): Promise<string> {
  const found = await titleGlyphs([...characters].toSorted());
  const [first] = found.values();
  if (!first) return '';
  const glyphs = new Map([...found].map(([character, { glyph }]) => [character, glyph]));
  const range = [...glyphs.keys()].map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
  const file = put(await titleFont(glyphs, first.font), 'woff2', owner);
  return `@font-face{font-family:"Titles";font-weight:600 700;font-display:swap;src:url(${file}) format("woff2");unicode-range:${range.join()}}`;
}

/** Sets pages that share their fonts. @param owner the document whose they are; empty for those of none. */
async function setPages(pages: readonly Page[], owner: string): Promise<number> {
  const uses = new Map<string, number>();
  for (const character of pages.flatMap(({ characters }) => [...characters]))
    uses.set(character, (uses.get(character) ?? 0) + 1);
  const isCommon = (character: string): boolean => (uses.get(character) ?? 0) * COMMON >= pages.length;
  const groups = groupsOf(pages, isCommon);
  const common = await faceRule([...uses.keys()].filter(isCommon), owner);
  for (const group of groups) {
    const rules = common + (await faceRule(group.characters, owner));
    const link = `<link rel="stylesheet" href="${base}fonts/${join(owner, put(rules, 'css', owner))}">`;
    for (const { file, html } of group.pages) writeFileSync(file, html.replace('</head>', `${link}</head>`));
  }
  return groups.length;
}

// What other sites frame is to be light, and stays in the reader's own faces. Pages of one document are set by
// themselves, so that they are the same whatever stands beside them.
const names = globSync('**/*.html', { cwd: dir, exclude: ['embed/**'] }).toSorted();
const owned = Map.groupBy(names, (name) => ownerOf(name.replaceAll('\\', '/')));
const documents = new Map(content.corpus.documents.map((document) => [document.id, document]));
let fonts = 0;
for (const [owner, own] of owned) {
  const document = documents.get(owner ?? '');
  const known = wordsOf(document ? scopeOf(content, document).corpus : content.corpus);
  fonts += await setPages(
    own.map((name) => pageOf(name, known)),
    owner ?? '',
  );
}
console.log(`${names.length} pages, ${fonts} fonts`);
