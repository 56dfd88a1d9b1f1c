import type { Corpus, PassedOver, Theme } from '#src/corpus/corpus.ts';
import type { Bilingual, PolicyDocument } from '#src/corpus/model.ts';
import type { SetPhrase } from '#src/corpus/registry.ts';
import { addressIn } from '#src/corpus/walk.ts';
import type { Language } from '#src/i18n/language.ts';
import { standingInWords, statusOf } from '#src/views/standing.ts';
import type { WordingSource } from '#src/views/wording.ts';
import type { DataContext } from './dataset.ts';

/** What a reader's browser sets documents and places beside one another from: a file of the site, and one a document. */

/** `/beside.json` */
export interface BesideSite {
  readonly themes: readonly Theme[];
  readonly cities: readonly {
    readonly id: string;
    readonly name: Bilingual;
    /** Ids of those that speak of it. */
    readonly documents: readonly string[];
  }[];
  readonly phrases: readonly SetPhrase[];
  readonly sources: readonly WordingSource[];
}

/** `/beside/<document>.json`: the document with its lines as plain text, without what marks in them say. */
export interface BesideDocument {
  readonly document: PolicyDocument;
  readonly passedOver: readonly PassedOver[];
  /** What goes with a target that it sets; null where none of its words is published. */
  readonly standing: Readonly<Record<Language, string | null>>;
}

function inBoth<Value>(of: (lang: Language) => Value): Record<Language, Value> {
  return { zh: of('zh'), en: of('en') };
}

export function besideSite({ corpus, phrases }: Pick<DataContext, 'corpus' | 'phrases'>): BesideSite {
  const { documents, themes } = corpus;
  return {
    themes: [...themes.values()],
    cities: corpus.cities.map(({ id, name }) => ({
      id,
      name,
      documents: documents
        .filter(({ clauses }) => clauses.some(({ cities }) => cities.includes(id)))
        .map((document) => document.id),
    })),
    phrases,
    sources: documents.map((document) => ({
      id: document.id,
      short: document.short,
      kind: document.kind,
      status: inBoth((lang) => statusOf(document, lang)),
    })),
  };
}

export function besideDocument(document: PolicyDocument, { names, passedOver }: Corpus): BesideDocument {
  const plain = <Of extends object>(line: Of): Of => ({ ...line, nodes: [] });
  return {
    document: {
      ...document,
      clauses: document.clauses.map((clause) => ({
        ...clause,
        heading: clause.heading && plain(clause.heading),
        sentences: clause.sentences.map(plain),
      })),
    },
    passedOver: passedOver.filter(({ sentence }) => sentence.startsWith(addressIn(document.id, ''))),
    standing: inBoth((lang) => (document.publish === 'data' ? null : standingInWords(document, names, lang))),
  };
}
