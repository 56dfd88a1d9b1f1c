import { stemmer } from 'stemmer';
import { strayNumbers } from '#src/text/english-quantities.ts';
import type { Registries } from './content.ts';
import type { Term } from './corpus.ts';
import type { Report } from './fault.ts';
import type { PolicyDocument } from './model.ts';
import { registryPath, translationPath } from './paths.ts';
import { termForms } from './terms.ts';
import { addressIn, readAddress } from './walk.ts';

/** The translation and its revision: whether it uses the glossary's renderings; where it knowingly does not, content/revision.yaml says why. */

/** The sentences and headings of a document in both languages. Headings are named `<clause>.heading`. */
function pairs(document: PolicyDocument) {
  return document.clauses.flatMap((clause) => [
    {
      clause,
      id: addressIn(document.id, `${clause.id}.heading`),
      zh: clause.heading?.text ?? '',
      en: clause.translation.heading,
    },
    ...clause.sentences.map(({ id, text, translation }) => ({
      clause,
      id: addressIn(document.id, id),
      zh: text,
      en: translation,
    })),
  ]);
}

/** The stems of the words of an English text, in its order. */
export function stems(english: string): string[] {
  return english
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => stemmer(word));
}

/** The terms that a Chinese text prints, the longest first, so that a term inside a longer one does not count. */
function printedTerms(zh: string, forms: readonly { form: string; term: Term }[]): Term[] {
  let rest = zh;
  const found = new Set<Term>();
  for (const { form, term } of forms) {
    if (!rest.includes(form)) continue;
    found.add(term);
    rest = rest.replaceAll(form, '\n');
  }
  return [...found];
}

function isRendered(term: Term, english: ReadonlySet<string>): boolean {
  return [term.en, ...term.derived].some((rendering) => stems(rendering).every((stem) => english.has(stem)));
}

/** Sentences whose English lacks a term's rendering: `doc#clause.sN` or `doc#clause.heading`, and the term. */
export function departures(
  documents: readonly PolicyDocument[],
  glossary: Iterable<Term>,
): { sentence: string; term: Term }[] {
  const forms = termForms(glossary);
  return documents.flatMap(pairs).flatMap(({ id, zh, en }) => {
    if (en === '') return [];
    const english = new Set(stems(en));
    return printedTerms(zh, forms)
      .filter((term) => !isRendered(term, english))
      .map((term) => ({ sentence: id, term }));
  });
}

const REVISION = registryPath('revision');

/** Departures that nobody has given a reason for, reasons for departures that do not arise, and terms that no text prints. */
export function checkRenderings(
  documents: readonly PolicyDocument[],
  registries: Registries,
  report: Report,
): void {
  const { names } = registries;
  const places = [...names.values()].filter(({ kind, en }) => kind === 'place' && /^[A-Z][a-z]+$/.test(en));
  for (const { clause, id, zh, en } of documents.flatMap(pairs)) {
    const stray = en === '' ? '' : strayNumbers(zh, en).join(', ');
    const { document, part } = readAddress(id);
    const place = report.place(translationPath(document), part);
    if (stray !== '') report.add('translation-number', place, `the numbers of “${zh}”`, stray);
    const isNamed = (word: string): boolean =>
      clause.names.some(({ ref }) => names.get(ref)?.en.includes(word));
    const isIn = (one: { readonly zh: string }): boolean => zh.includes(one.zh.slice(0, 2));
    // Where English only adds a place, it may say more plainly what is meant.
    const isLost =
      en !== '' && places.some((one) => zh.split(one.zh.slice(0, 2)).length > en.split(one.en).length);
    const other = isLost && places.find((one) => en.includes(one.en) && !isIn(one) && !isNamed(one.en));
    if (other) report.add('name-translation', place, `no other place than “${zh}” names`, other.en);
  }
  const recorded = registries.revision?.deviations ?? [];
  const found = departures(documents, registries.glossary.values());
  const key = (sentence: string, term: string): string => `${sentence} ${term}`;
  const known = new Set(recorded.map((entry) => key(entry.sentence, entry.term)));
  const arising = new Set(found.map(({ sentence, term }) => key(sentence, term.id)));
  for (const { sentence, term } of registries.state('revision') === 'unread' ? [] : found) {
    if (known.has(key(sentence, term.id))) continue;
    const { document, part } = readAddress(sentence);
    const { file, line } = report.place(registryPath('glossary'), term.id, 'en');
    report.add(
      'rendering',
      report.place(translationPath(document), part),
      `${sentence}: “${term.en}” for ${term.zh}, as ${file}:${line} has it`,
      'another wording',
    );
  }
  // Of a text that is not translated, or whose translation is not whole, nothing can be said.
  const isTranslated = (id: string): boolean =>
    documents.some(
      (document) => document.id === id && document.clauses.some(({ translation }) => translation.text !== ''),
    );
  const english = new Map(documents.flatMap(pairs).map(({ id, en }) => [id, en]));
  for (const [index, { sentence, term, used }] of recorded.entries()) {
    const stated = new Set(stems(english.get(sentence) ?? ''));
    const place = report.place(REVISION, 'deviations', index, 'used');
    if (arising.has(key(sentence, term)) && !stems(used).every((stem) => stated.has(stem)))
      report.add('rendering-reason', place, `words of the translation of ${sentence}`, used);
    if (recorded.findIndex((one) => one.sentence === sentence && one.term === term) < index)
      report.add('rendering-reason', place, `one reason for ${term} in ${sentence}`, used);
    if (arising.has(key(sentence, term)) || !isTranslated(readAddress(sentence).document)) continue;
    if (registries.state('glossary') !== 'read') continue;
    report.add(
      'rendering-reason',
      report.place(REVISION, 'deviations', index),
      `${sentence} to depart from the glossary’s ${term}`,
      'the glossary’s rendering, or no such term there',
    );
  }
}

/** Proves that the revision counts no more sentences and headings than there are. */
export function checkRevision(
  documents: readonly PolicyDocument[],
  { revision }: Registries,
  report: Report,
): void {
  for (const [id, counts] of Object.entries(revision?.documents ?? {})) {
    if (report.isDoubted(`${id}#`)) continue;
    const clauses = documents.find((document) => document.id === id)?.clauses ?? [];
    const sentences = clauses.flatMap((clause) => clause.sentences).length;
    const headings = clauses.filter(({ heading }) => heading !== null).length;
    const add = (field: keyof typeof counts, most: number): void => {
      if (counts[field] > most)
        report.add(
          'revision-count',
          report.place(REVISION, 'documents', id, field),
          `${field}: at most ${most}`,
          String(counts[field]),
        );
    };
    add('read', sentences);
    add('changed', counts.read);
    add('headingsRead', headings);
    add('headingsChanged', counts.headingsRead);
  }
}
