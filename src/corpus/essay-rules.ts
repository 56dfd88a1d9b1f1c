import { foldedText } from '#src/text/fold.ts';
import type { Corpus } from './corpus.ts';
import { checkLanguages, checkSilentTwice } from './essay-languages.ts';
import type { AboutPage, Claims, Essay, Essays } from './essays.ts';
import type { Position, Report } from './fault.ts';
import type { Clause } from './model.ts';
import type { Cited } from './prose.ts';
import { clausesOf, linesOf, type Place, placeFinder } from './walk.ts';

/** What essays, introductions and pages are held to: they lead to words that are held, and say the same in both languages. */

/** Essays of one kind, and the clauses in which each of the things that they may be about is spoken of. */
interface Shelf {
  readonly essays: Essays<Claims>;
  /** Of the files, and of the pages without base path. */
  readonly folder: string;
  readonly path: string;
  /** What an essay may be about, in the words of a fault. */
  readonly about: string;
  readonly spoken: ReadonlyMap<string, readonly Clause[]>;
}

function shelvesOf(read: ProseRead, { documents, cities }: Pick<Corpus, 'documents' | 'cities'>): Shelf[] {
  const on = (city: string) => clausesOf(documents).filter((clause) => clause.cities.includes(city));
  return [
    {
      essays: read.essays,
      folder: 'content/cities',
      path: '/cities/',
      about: 'a place of content/cities.yaml',
      spoken: new Map(cities.map(({ id }) => [id, on(id)])),
    },
    {
      essays: read.introductions,
      folder: 'content/introductions',
      path: '/documents/',
      about: 'a document that is held',
      spoken: new Map(documents.map(({ id, clauses }) => [id, clauses])),
    },
  ];
}

/** What an essay cites above its text and in it; above it, a question is a section. */
function citedBy({ file, front, prose }: Essay<Claims>, report: Report): Cited[] {
  const above = (section: string, addresses: readonly string[], path: readonly PropertyKey[]): Cited[] =>
    addresses.map((cited, at) => ({ address: cited, section, place: report.place(file, ...path, at) }));
  return [
    ...front.lines.flatMap(({ ask, cites }, index) => above(ask, cites, ['lines', index, 'cites'])),
    ...above('quotes', front.quotes, ['quotes']),
    ...prose.cited,
  ];
}

/** Words between quotation marks; marks inside them are part of what is quoted. */
const QUOTED = /“([^”]+)”/g;

type Finder = ReturnType<typeof placeFinder>;

/** Proves that what is cited is held. */
function checkCitations(all: readonly Cited[], find: Finder, report: Report): void {
  for (const { address: cited, place } of all) {
    if (find(cited) || report.isDoubted(cited)) continue;
    report.add(
      'address-unknown',
      report.words(place, cited),
      'a clause or sentence that is held, such as some-text#2.1 or some-text#2.1.s3',
      cited === '' ? 'nothing' : cited,
      'correct the id; the reading page shows it beside every clause',
    );
  }
}

/** Proves that quotations in a language stand in the clauses that are cited beside them; each clause is folded once. */
function quotationChecker(find: Finder, report: Report) {
  const known = new Map<string, string>();
  const printedIn = ({ clause }: Place, lang: string): string => {
    const key = `${lang} ${clause.url}`;
    const { heading, text } = clause.translation;
    const words = lang === 'zh' ? `${clause.heading?.text ?? ''}${clause.text}` : `${heading} ${text}`;
    const folded = known.get(key) ?? foldedText(words);
    known.set(key, folded);
    return folded;
  };
  return (lang: string, words: string, cites: readonly string[], place: Position): void => {
    if (cites.some((cited) => report.isDoubted(cited))) return;
    const held = cites.flatMap((cited) => find(cited) ?? []).map((evidence) => printedIn(evidence, lang));
    for (const [, quoted = ''] of words.matchAll(QUOTED)) {
      const folded = foldedText(quoted);
      if (held.some((printed) => printed.includes(folded))) continue;
      report.add(
        'prose-quotation',
        report.words(place, quoted.slice(0, 12)),
        `words of a clause that is cited beside them (${cites.join(', ') || 'none is'})`,
        `“${quoted}”`,
      );
    }
  };
}

/** Proves that words said to be sought in vain are printed nowhere in what was searched. */
function checkSilent({ file, front }: Essay<Claims>, spoken: readonly Clause[], report: Report): void {
  const printed = spoken.map((clause) => ({
    clause,
    lines: linesOf(clause).map(({ text }) => foldedText(text)),
  }));
  for (const [index, { sought }] of front.silent.entries())
    for (const word of sought) {
      const folded = foldedText(word);
      const found = printed.find(({ lines }) => lines.some((line) => line.includes(folded)))?.clause;
      if (found)
        report.add(
          'silent-word',
          report.words(report.place(file, 'silent', index, 'sought'), word),
          'words that are printed nowhere in what the essay is about',
          `${word}, printed in ${found.document}#${found.id}`,
        );
    }
}

/** Proves the essays of one kind: what they cite is held, each paragraph cites, and what they quote stands there. */
function checkShelf({ essays, path, about, spoken }: Shelf, find: Finder, report: Report): void {
  const checkQuotations = quotationChecker(find, report);
  for (const [id, essay] of essays) {
    const [lang = '', name = ''] = id.split('/');
    if (!spoken.has(name) && !report.isDoubted(`${path}${name}/`))
      report.add(
        'id-unknown',
        { file: essay.file, line: 1, column: 1 },
        about,
        name,
        'name the file by the id of what it is about, or add that',
      );
    checkCitations(citedBy(essay, report), find, report);
    checkSilent(essay, spoken.get(name) ?? [], report);
    for (const [index, { text: line, cites }] of essay.front.lines.entries())
      checkQuotations(lang, line, cites, report.place(essay.file, 'lines', index, 'text'));
    for (const { text: words, cites, place } of essay.prose.paragraphs) {
      if (cites.length === 0)
        report.add('prose-claim', place, 'a paragraph that cites what it rests on', words.slice(0, 60));
      checkQuotations(lang, words, cites, place);
    }
  }
}

/** All that editors write in prose. */
export interface ProseRead {
  readonly essays: Essays<Claims>;
  readonly introductions: Essays<Claims>;
  readonly pages: Essays<AboutPage>;
}

/** Proves all prose against the corpus, and each text against itself in the other language. */
export function checkProse(
  read: ProseRead,
  corpus: Pick<Corpus, 'documents' | 'cities'>,
  report: Report,
): void {
  const find = placeFinder(corpus.documents);
  for (const shelf of shelvesOf(read, corpus)) {
    checkShelf(shelf, find, report);
    checkSilentTwice(shelf.essays, report);
    checkLanguages(shelf.essays, shelf.folder, (essay) => citedBy(essay, report), report);
  }
  for (const { prose } of read.pages.values()) checkCitations(prose.cited, find, report);
  checkLanguages(
    read.pages,
    'content/pages',
    ({ prose }) => [
      ...prose.parts,
      ...prose.cited,
      ...prose.works,
      ...prose.links.filter(({ address: link }) => link.startsWith('/')),
    ],
    report,
  );
}
