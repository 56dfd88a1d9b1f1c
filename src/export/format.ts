import type { CiteItem } from '#src/cite/item.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import type { DataContext, Dataset, DocumentContext } from './dataset.ts';

/** What is written into a file: text, in UTF-8, or bytes. */
export type Body = string | Uint8Array<ArrayBuffer>;

type DocumentWriter = (document: PolicyDocument, context: DocumentContext) => Body;
type ClauseWriter = (document: PolicyDocument, clause: Clause, context: DocumentContext) => Body;
/** Null for a set that is not published in the format. */
export type CollectionWriter = (set: Dataset) => ((context: DataContext) => Body) | null | undefined;

/** A form in which documents, clauses or sets of data are published. */
export interface Format {
  /** The end of a file’s name, without the dot before it. */
  readonly id: string;
  readonly type: string;
  /** The type under which a server sends it, where a browser would not show the exact one. */
  readonly sentAs?: string;
  readonly name: Bilingual;
  /** For reference managers: a file of one thing that is cited. Files of documents have a record for each clause too. */
  readonly citation?: (item: CiteItem) => string;
  /** A program is told of it in the head of the page. Text is for people, who find it on the page. */
  readonly inHead?: boolean;
  /** It is the text: there is none of a document that is not published whole. */
  readonly ofText?: true;
  /** It is in English: there is none of a document that has no English title. */
  readonly inEnglish?: boolean;
  /** It is an archive itself, which would not grow smaller in another. */
  readonly packed?: true;
  /** It is the translation: there is none of a document that is not translated whole. */
  readonly ofTranslation?: true;
  /** Says what another file of the set may hold. */
  readonly describes?: true;
  readonly document?: DocumentWriter;
  readonly clause?: ClauseWriter;
  readonly collection?: CollectionWriter;
  /** Of all documents together. */
  readonly edition?: (context: DocumentContext) => Body;
}

/** A name that is the same in both languages. */
export const both = (name: string): Bilingual => ({ zh: name, en: name });
