import { createHash } from 'node:crypto';
import { decode } from '#src/convert/decode.ts';
import { foldedText } from '#src/text/fold.ts';
import { mayRead } from '#src/text/pinyin.ts';
import { checkAddresses } from './addresses.ts';
import type { Change } from './changes.ts';
import { checkBoundaries, checkCoding } from './coding.ts';
import { type Registries, registriesOf } from './content.ts';
import type { Corpus } from './corpus.ts';
import { checkDecisions, type SecondCoding } from './decisions.ts';
import { joinDocument } from './document.ts';
import { checkProse, type ProseRead } from './essay-rules.ts';
import { type Fault, Report } from './fault.ts';
import { checkFigures } from './figure-rules.ts';
import { readFiles } from './file-reader.ts';
import { CONTENT_FILES, type Contents } from './files.ts';
import { checkMissing, checkSeeds, doubtMissing, type Folder } from './folder.ts';
import { checkIds } from './integrity.ts';
import { chiefDate } from './made.ts';
import type { PolicyDocument } from './model.ts';
import { checkPairs, pagePairs, pairPermalinks } from './pairs.ts';
import { CHANGES, codingPath, DECISIONS, registryPath, seedPath, TERM_DECISIONS, textPath } from './paths.ts';
import { checkGone, type Permalink } from './permalinks.ts';
import { placeMarker } from './place-names.ts';
import { checkPlausible } from './plausible.ts';
import type { SetPhrase } from './registry.ts';
import { checkRenderings, checkRevision } from './renderings.ts';
import { checkRestated } from './restated.ts';
import { quotedIn, shown, shownRevision } from './rights.ts';
import { checkShortNames } from './short-names.ts';
import { checkSureness } from './sureness.ts';
import { termMarker } from './terms.ts';
import { checkThemeTerms, passedOver, termsWithoutTheme } from './theme-terms.ts';
import { span } from './time.ts';
import { clausesOf } from './walk.ts';

/** The gate through which all content comes: read file by file, joined, and proved against itself. */

/** The whole edition, proved. */
export interface Content extends ProseRead {
  readonly corpus: Corpus;
  readonly second: SecondCoding;
  /** Words with their readings, parted by spaces. */
  readonly readings: Readonly<Record<string, string>>;
  /** Words that readers look for, with what they mean in English. */
  readonly words: Readonly<Record<string, string>>;
  readonly phrases: readonly SetPhrase[];
  readonly permalinks: readonly Permalink[];
  /** The newest first. */
  readonly changes: readonly Change[];
}

/** The texts, joined with seed, translation and first coding. */
function joinTexts(
  folder: Folder,
  read: Contents,
  { events, codebook }: Registries,
  report: Report,
): PolicyDocument[] {
  return [...read.texts].flatMap(([id, raw]): PolicyDocument[] => {
    const file = seedPath(id);
    const bytes = folder.get(file);
    if (!bytes) return [];
    const decoded = decode(bytes, raw.front.encoding);
    if (!decoded.ok) {
      report.add(
        'seed-encoding',
        { file, line: 1, column: 1 },
        `text in ${raw.front.encoding}, as ${textPath(id)} says`,
        decoded.reason,
      );
      return [];
    }
    const seed = { file, text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') };
    const english = read.translations.get(id) ?? null;
    const parts = { seed, english, coding: read.first.get(id) ?? null, events, codebook };
    const document = joinDocument(id, raw, parts, report);
    return document ? [document] : [];
  });
}

/** The day by which a document is ordered; what is undated comes last. */
function firstDay(document: PolicyDocument): string {
  const date = chiefDate(document);
  return date ? span(date.edtf).first : '9999';
}

/** Words of the registries that no text prints, and readings that do not fit their words. */
function checkPrinted(content: Pick<Content, 'corpus' | 'readings' | 'phrases'>, report: Report): void {
  const { corpus, readings, phrases } = content;
  const clauses = clausesOf(corpus.documents);
  const printed = clauses.map(({ heading, text }) => `${heading?.text ?? ''}\n${text}`).join('\n');
  const folded = foldedText(printed);
  const terms = new Set(clauses.flatMap((clause) => clause.terms));
  const unused = (file: string, words: string, ...key: readonly PropertyKey[]): void =>
    report.add(
      'record-unused',
      report.place(file, ...key),
      `${words} to be printed in a text`,
      'it is in none',
      'correct the words, or take the record out',
    );
  const checkSound = (words: string, reading: string, file: string, ...key: readonly PropertyKey[]): void => {
    if (!mayRead(words, reading))
      report.add('reading-sound', report.place(file, ...key), `a reading of ${words}`, reading);
  };
  for (const { id, zh, forms, pinyin } of corpus.glossary.values()) {
    if (!terms.has(id)) unused(registryPath('glossary'), zh, id);
    for (const [at, form] of forms.entries())
      if (!folded.includes(foldedText(form))) unused(registryPath('glossary'), form, id, 'forms', at);
    checkSound(zh, pinyin, registryPath('glossary'), id, 'pinyin');
  }
  for (const { id, zh } of phrases)
    if (!folded.includes(foldedText(zh))) unused(CONTENT_FILES.phrases.path, zh, id);
  for (const [word, reading] of Object.entries(readings)) {
    const file = CONTENT_FILES.readings.path;
    if (!printed.includes(word)) unused(file, word, word);
    if ([...word].length !== reading.split(' ').length)
      report.add(
        'reading-count',
        report.place(file, word),
        `${[...word].length} syllables for ${word}, parted by single spaces`,
        reading,
      );
    else checkSound(word, reading, file, word);
  }
}

/** Everything that files say of one another. */
function checkAll(
  content: Content,
  published: Corpus,
  registries: Registries,
  read: Contents,
  isWhole: boolean,
  report: Report,
): void {
  const { corpus, second, essays, introductions, pages, permalinks } = content;
  const { documents } = corpus;
  for (const document of documents)
    for (const pass of ['first', 'second'] as const) {
      const layer = read[pass].get(document.id);
      if (layer && pass === 'first' && !document.coded.themes)
        report.add('coding-looked', report.place(textPath(document.id), 'coded'), 'themes: true', 'false');
      if (layer) checkCoding(codingPath(pass, document.id), layer, document, registries, report);
      // The second coding shows how steadily the codebook is read, and is never edited.
      if (layer && pass === 'first')
        checkBoundaries(codingPath(pass, document.id), layer, registries, report);
    }
  checkDecisions(second, documents, report);
  const prose = [...essays.values(), ...introductions.values(), ...pages.values()].map((text) => text.prose);
  checkIds(
    documents,
    registries,
    prose.flatMap(({ works }) => works),
    isWhole,
    report,
  );
  checkFigures(corpus, report);
  if (isWhole) checkRestated(documents, registries, read.translations, report);
  checkSureness(documents, registries, report);
  checkShortNames(registries, report);
  checkPlausible(documents, registries, report);
  checkRenderings(documents, registries, report);
  checkRevision(documents, registries, report);
  if (isWhole) checkPrinted(content, report);
  // Of a text that is published as data only, no essay may quote a word either.
  const quotable = documents.map((one) => (one.publish === 'data' ? shown(one, new Set()) : one));
  checkProse(content, { ...corpus, documents: quotable }, report);
  checkAddresses(
    { ...content, corpus: published },
    [
      ...prose.flatMap(({ links }) => links),
      ...content.changes.flatMap(({ id, address, to = address }) =>
        to === undefined ? [] : [{ address: to, place: report.place(CHANGES, id) }],
      ),
    ],
    permalinks,
    report,
  );
}

/**
 * Reads an edition and proves it. What it returns holds of each text only what the site may show.
 *
 * @param proved documents as an earlier reading of the same folder gave them: nothing is proved again.
 * @returns null for the content where there are faults.
 */
export function readContent(
  folder: Folder,
  proved?: readonly PolicyDocument[],
): { readonly content: Content | null; readonly faults: readonly Fault[] } {
  const report = new Report();
  const read = readFiles(folder, report);
  const registries = registriesOf(read, (name) => {
    const file = registryPath(name);
    if (!folder.has(file)) return 'absent';
    return report.unread.has(file) ? 'unread' : 'read';
  });
  const mark = termMarker(registries.glossary.values());
  const texts = proved ?? joinTexts(folder, read, registries, report);
  const place = placeMarker(registries.names.values(), clausesOf(texts));
  const documents = (
    proved ??
    texts.map((text) => ({
      ...text,
      clauses: text.clauses.map((clause) => mark(place(clause, !text.coded.names), !text.coded.terms)),
    }))
  ).toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.id.localeCompare(b.id));
  const { state: _, ...rest } = registries;
  const second = {
    layers: read.second,
    decisions: read.decisions.get('') ?? [],
    onTerms: read.termDecisions.get('') ?? [],
  };
  const found = termsWithoutTheme({ ...rest, documents });
  const named = read.pairs.get('') ?? {};
  const pairs = pagePairs(named, { ...rest, documents });
  const content: Content = {
    corpus: { ...rest, documents, pairs, passedOver: passedOver(found, second) },
    second,
    readings: read.readings.get('') ?? {},
    words: read.words.get('') ?? {},
    phrases: read.phrases.get('') ?? [],
    essays: read.essays,
    introductions: read.introductions,
    pages: read.pages,
    permalinks: pairPermalinks(read.permalinks.get('') ?? [], { ...rest, documents, pairs }),
    changes: read.changes.get('') ?? [],
  };
  const quoted = quotedIn([...content.essays.values(), ...content.introductions.values()]);
  const shownDocuments = documents.map((document) => shown(document, quoted));
  const revision = shownRevision(content.corpus.revision, shownDocuments);
  const published = { ...content.corpus, documents: shownDocuments, revision };
  if (!proved) {
    checkMissing(folder, read, report);
    checkSeeds(folder, read, report);
    if (!report.unread.has(CHANGES)) checkGone(read.permalinks.get('') ?? [], content.changes, report);
    checkAll(content, published, registries, read, doubtMissing(folder, documents, report), report);
    if (!report.isDoubted('/compare/')) checkPairs(named, content.corpus, report);
    const isKnown =
      registries.state('themes') === 'read' &&
      registries.state('coding') === 'read' &&
      !report.unread.has(DECISIONS) &&
      !report.unread.has(TERM_DECISIONS);
    if (isKnown) checkThemeTerms(found, second, content.corpus, report);
  }
  return {
    content: report.faults.length > 0 ? null : { ...content, corpus: published },
    faults: report.faults,
  };
}
