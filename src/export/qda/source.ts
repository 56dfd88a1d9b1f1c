import { isoForm } from '#src/cite/date.ts';
import { citeItem } from '#src/cite/item.ts';
import { EDITION } from '#src/cite/kinds.ts';
import { citeRecord } from '#src/cite/record.ts';
import type { Coding, PolicyDocument } from '#src/corpus/model.ts';
import { codePoints } from '#src/corpus/ranges.ts';
import { addressIn, betweenSentences } from '#src/corpus/walk.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { wordsOfKind } from '#src/export/labels.ts';
import { qdaBook } from './book.ts';
import type { QdaSelection, QdaSource } from './model.ts';
import { qdaProject } from './project.ts';

type Context = Pick<DataContext, 'corpus' | 'second' | 'address' | 'version' | 'date'>;

function codesOfCoding({ does, themes, instruments, wording }: Coding): string[] {
  return [
    ...(does === null ? [] : [`does:${does}`]),
    ...themes.map((id) => `themes:${id}`),
    ...Object.entries(instruments).flatMap(([lens, types]) => types.map((id) => `${lens}:${id}`)),
    ...wording.map((word) => `wording:${word}`),
  ];
}

/** What the document is, for the memo of the source: kind, title, number, date as sure as they are, rights, address. */
function memo(document: PolicyDocument, context: Context): string {
  const item = citeItem(document, null, context);
  const { number, date, remarks } = citeRecord(item, 'zh');
  const { zh, en } = wordsOfKind(document.kind);
  return [
    `${zh} ${en}`,
    document.title.zh,
    document.title.en,
    item.issuers.map((issuer) => `${issuer.zh} ${issuer.en}`).join('\n'),
    number ?? '',
    date ? isoForm(date) : '',
    remarks.join('；'),
    document.rights.zh,
    document.rights.en,
    item.url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * A document as a source: one block a clause, its marker and heading first; every sentence of it stands in one piece. Of
 * a document that is not published whole there is what is shown.
 *
 * @returns null where no sentence is shown.
 */
export function qdaSource(document: PolicyDocument, context: Context): QdaSource | null {
  const { id, kind, short, clauses } = document;
  const second = context.second.layers.get(id);
  const selections: QdaSelection[] = [];
  let text = '';
  let points = 0;
  const add = (words: string): void => {
    text += words;
    points += codePoints(words);
  };
  for (const { role, label, heading, sentences } of clauses) {
    const title = heading?.text ?? '';
    const shown = sentences.filter((sentence) => sentence.text !== '');
    if (title === '' && shown.length === 0) continue;
    add(label + title);
    if (title !== '' && shown.length > 0) add('\n');
    for (const [at, sentence] of shown.entries()) {
      if (at > 0) add(betweenSentences({ role }));
      const start = points;
      add(sentence.text);
      const place = { sentence: addressIn(id, sentence.id), start, end: points };
      const other = second?.get(sentence.id);
      const made: Omit<QdaSelection, keyof typeof place>[] = [
        { coder: 'first', codes: codesOfCoding(sentence) },
        { coder: 'second', codes: other ? codesOfCoding(other) : [] },
      ];
      selections.push(...made.filter(({ codes }) => codes.length > 0).map((own) => ({ ...place, ...own })));
    }
    add('\n\n');
  }
  if (text === '') return null;
  // Programs make the name a file's name.
  const name = `${id} ${short.zh}`.replace(/[\\/:*?"<>|]/g, ' ');
  const called = wordsOfKind(kind);
  return { id, name, about: memo(document, context), kind: `${called.zh} ${called.en}`, text, selections };
}

/** The project of the whole edition. */
export function corpusProject(context: DataContext): Uint8Array<ArrayBuffer> {
  const sources = context.corpus.documents.flatMap((document) => qdaSource(document, context) ?? []);
  return qdaProject(EDITION.en, qdaBook(context), sources);
}
