import { foldedText } from '#src/text/fold.ts';
import type { Corpus } from './corpus.ts';
import { type AboutPage, ASKS, type CityEssay, type Essay, type Essays } from './essays.ts';
import type { Position, Report } from './fault.ts';
import type { Cited } from './prose.ts';
import { type Place, placeFinder } from './walk.ts';

/** What essays and pages are held to: they lead to words that are held, and say the same in both languages. */

/** What an essay cites above its text and in it; above it, a line is a section. */
function citedBy({ file, front, prose }: Essay<CityEssay>, report: Report): Cited[] {
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

/** Proves that what an essay cites is held. */
function checkCitations(essay: Essay<CityEssay>, find: Finder, report: Report): void {
  for (const { address: cited, place } of citedBy(essay, report)) {
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

/** Proves essays on cities: what they cite is held, each paragraph cites, and what they quote stands there. */
export function checkCityEssays(
  essays: Essays<CityEssay>,
  { documents, cities }: Pick<Corpus, 'documents' | 'cities'>,
  report: Report,
): void {
  const find = placeFinder(documents);
  const checkQuotations = quotationChecker(find, report);
  for (const [id, essay] of essays) {
    const [lang = '', city = ''] = id.split('/');
    const isKnown = cities.some((known) => known.id === city) || report.isDoubted(`/cities/${city}/`);
    if (!isKnown)
      report.add(
        'id-unknown',
        { file: essay.file, line: 1, column: 1 },
        'a place of content/cities.yaml',
        city,
        'name the file by the id of the place, or add the place',
      );
    checkCitations(essay, find, report);
    for (const [index, { text: line, cites }] of essay.front.lines.entries())
      checkQuotations(lang, line, cites, report.place(essay.file, 'lines', index, 'text'));
    for (const { text: words, cites, place } of essay.prose.paragraphs) {
      if (cites.length === 0)
        report.add('prose-claim', place, 'a paragraph that cites what it rests on', words.slice(0, 60));
      checkQuotations(lang, words, cites, place);
    }
  }
}

const LINES: readonly string[] = ASKS;

/** Proves that essays stand in both languages, with the same sections, and cite the same in each. */
function checkLanguages<Front>(
  essays: Essays<Front>,
  folder: string,
  citedIn: (essay: Essay<Front>) => readonly Cited[],
  report: Report,
): void {
  for (const [id, essay] of essays) {
    const [lang = '', name = ''] = id.split('/');
    const other = lang === 'en' ? 'zh' : 'en';
    const file = `${folder}/${other}/${name}.mdx`;
    const twin = essays.get(`${other}/${name}`);
    if (!twin) {
      if (!report.unread.has(file))
        report.add(
          'prose-languages',
          { file, line: 1, column: 1 },
          `the text in this language too, since ${essay.file} stands`,
          'no such file',
          'write it',
        );
      continue;
    }
    const key = ({ section, address }: Cited): string => `${section} ${address}`;
    const there = new Set(citedIn(twin).map(key));
    for (const cited of citedIn(essay)) {
      if (there.has(key(cited))) continue;
      const { address, section, place } = cited;
      const beside =
        twin.prose.sections[Number(section)] ?? report.place(file, 'lines', LINES.indexOf(section));
      report.add(
        'prose-languages',
        beside,
        `${address} here too, as in ${place.file}:${place.line}`,
        'none in this section',
        'let both languages rest on the same words; divide them into the same sections',
      );
    }
  }
}

/** Proves that what was looked for and not found is said in both languages. */
function checkSilent(essays: Essays<CityEssay>, report: Report): void {
  for (const [id, { file, front }] of essays) {
    const twin = essays.get(id.replace(/^\w+/, (lang) => (lang === 'en' ? 'zh' : 'en')));
    if (!twin || twin.front.silent.length <= front.silent.length) continue;
    report.add(
      'prose-languages',
      report.place(file, 'silent'),
      `${twin.front.silent.length} lines under silent, as in ${twin.file}`,
      String(front.silent.length),
      'say in both languages what was looked for and not found',
    );
  }
}

/** Both kinds of text, held to standing in both languages. */
export function checkBothLanguages(
  cities: Essays<CityEssay>,
  pages: Essays<AboutPage>,
  report: Report,
): void {
  checkSilent(cities, report);
  checkLanguages(cities, 'content/cities', (essay) => citedBy(essay, report), report);
  checkLanguages(
    pages,
    'content/pages',
    ({ prose }) => [...prose.parts, ...prose.links.filter(({ address: link }) => link.startsWith('/'))],
    report,
  );
}
