import { stemmer } from 'stemmer';
import type { Registries } from './content.ts';
import type { Term } from './corpus.ts';
import type { Fault } from './fault.ts';
import type { PolicyDocument } from './model.ts';

/** Whether the translation uses the glossary's renderings; where it knowingly does not, content/revision.yaml says why. */

/** A sentence or heading in both languages. Headings are named `<clause>.heading`. */
interface Pair {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

function pairs(document: PolicyDocument): Pair[] {
  return document.clauses.flatMap((clause) => [
    {
      id: `${document.id}#${clause.id}.heading`,
      zh: clause.heading?.text ?? '',
      en: clause.translation.heading,
    },
    ...clause.sentences.map(({ id, text, translation }) => ({
      id: `${document.id}#${id}`,
      zh: text,
      en: translation,
    })),
  ]);
}

function stems(english: string): string[] {
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
  const forms = [...glossary]
    .flatMap((term) => [term.zh, ...term.forms].map((form) => ({ form, term })))
    .sort((a, b) => b.form.length - a.form.length);
  return documents.flatMap(pairs).flatMap(({ id, zh, en }) => {
    if (en === '') return [];
    const english = new Set(stems(en));
    return printedTerms(zh, forms)
      .filter((term) => !isRendered(term, english))
      .map((term) => ({ sentence: id, term }));
  });
}

/** Departures that nobody has given a reason for, and reasons for departures that do not arise. */
export function renderingFaults(documents: readonly PolicyDocument[], registries: Registries): Fault[] {
  const recorded = registries.revision?.deviations ?? [];
  const found = departures(documents, registries.glossary.values());
  const key = (sentence: string, term: string): string => `${sentence} ${term}`;
  const known = new Set(recorded.map((entry) => key(entry.sentence, entry.term)));
  const arising = new Set(found.map(({ sentence, term }) => key(sentence, term.id)));
  const { file } = registries.placeOf('revision', 'deviations');
  return [
    ...found
      .filter(({ sentence, term }) => !known.has(key(sentence, term.id)))
      .map(({ sentence, term }) => ({
        file: `content/documents/en/${sentence.split('#')[0]}.mdx`,
        line: 1,
        expected: `${sentence}: “${term.en}” for ${term.zh}, as content/glossary.yaml has it`,
        found: 'another wording',
        mend: 'use the glossary’s rendering, or give the reason under deviations in content/revision.yaml',
      })),
    ...recorded
      .filter((entry) => !arising.has(key(entry.sentence, entry.term)))
      .map((entry) => ({
        file,
        line: registries.placeOf('revision', 'deviations').line,
        expected: `${entry.sentence} to depart from the glossary’s ${entry.term}`,
        found: 'the glossary’s rendering, or no such term there',
        mend: 'take the entry out',
      })),
  ];
}
