// What each set of data says of a corpus, written out field by field and without the code that writes the files: what
// programs rely on.

import { isoForm } from '#src/cite/date.ts';
import { numberForm } from '#src/cite/item.ts';
import { matrixData } from '#src/compare/matrix-data.ts';
import { wordingData } from '#src/compare/wording-data.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Clause, EditorialNote, Mention, PolicyDocument, Sentence } from '#src/corpus/model.ts';
import type { DataContext } from '#src/export/dataset.ts';

type Fields = Readonly<Record<string, unknown>>;

function note({ kind, quote, source, text, reading, by, sure }: EditorialNote): Fields {
  return kind === 'sic' ? { kind, quote, source, text, reading, by, sure } : { kind, quote, source, text };
}

export function sentenceFields(made: Sentence, { document, id: clause }: Clause): Fields {
  const { id, text, translation, source, does, themes, carriesThemes, instruments, wording } = made;
  const url = `/documents/${document}/${clause}/#${id}`;
  return { id, text, translation, source, does, themes, carriesThemes, instruments, wording, url };
}

function refs(mentions: readonly Mention[]): string[] {
  return mentions.map(({ ref }) => ref).filter((ref, at, all) => all.indexOf(ref) === at);
}

/** Terms by where a form of each is first printed, which no two share. */
function terms(clause: Clause, { glossary }: Corpus): string[] {
  const printed = `${clause.heading?.text ?? ''}\n${clause.text}`;
  const at = (id: string): number => {
    const { zh = '', forms = [] } = glossary.get(id) ?? {};
    return Math.min(...[zh, ...forms].map((form) => printed.indexOf(form)).filter((place) => place >= 0));
  };
  return clause.terms.toSorted((a, b) => at(a) - at(b) || (a < b ? -1 : 1));
}

export function clauseFields(made: Clause, corpus: Corpus): Fields {
  return {
    id: made.id,
    parent: made.parent,
    role: made.role,
    label: made.label,
    cite: made.cite,
    heading: made.heading ? made.heading.text : '',
    text: made.text,
    translation: made.translation,
    sentences: made.sentences.map((sentence) => sentenceFields(sentence, made)),
    source: made.source,
    cities: made.cities,
    themes: made.themes,
    actors: made.actors,
    figures: made.figures.map(({ id }) => id),
    cites: refs(made.cites),
    names: refs(made.names),
    terms: terms(made, corpus),
    notes: made.notes.map(note),
    url: made.url,
  };
}

/** What was seen, each with its id in it. */
function listed(witnesses: PolicyDocument['witnesses']): Fields[] {
  return Object.entries(witnesses).map(([id, { sure, has, title, url, seen, shows }]) => ({
    ...{ id, sure, has, title, url, seen, shows },
  }));
}

/** What was looked for in a document. */
export function layersOf({ coded }: PolicyDocument): string[] {
  return Object.entries(coded).flatMap(([layer, isLookedFor]) => (isLookedFor ? [layer] : []));
}

export function documentFields(made: PolicyDocument, corpus: Corpus): Fields {
  const { id, kind, title, number, issuers, rights, rightsStatus, publish, dates, cities, source } = made;
  const { proposed } = made;
  const coded = layersOf(made);
  const witnesses = listed(made.witnesses);
  const notes = made.notes.map((text) => ({ kind: 'note', quote: '', source: [], text }));
  const clauses = made.clauses.map((clause) => clauseFields(clause, corpus));
  return {
    ...{ id, kind, title, number, issuers, rights, rightsStatus, publish, dates },
    ...{ cities, proposed, coded, notes, witnesses, source, clauses },
  };
}

/** Every mention of a thing, in the order of the texts. */
function mentionsOf(corpus: Corpus, of: 'names' | 'cites' | 'events', id: string): Fields[] {
  return corpus.documents.flatMap((document) =>
    document.clauses.flatMap((clause) =>
      clause[of]
        .filter(({ ref }) => ref === id)
        .map(({ sentence, quote, source, proposed }) => ({
          document: document.id,
          clause: clause.id,
          sentence,
          quote,
          source,
          proposed,
        })),
    ),
  );
}

const SETS: Readonly<Record<string, (context: DataContext) => unknown>> = {
  corpus: ({ corpus }) => ({
    documents: corpus.documents.map((document) => documentFields(document, corpus)),
  }),
  figures: ({ corpus }) =>
    corpus.documents.flatMap(({ id: document, clauses }) =>
      clauses.flatMap(({ id: clause, figures }) =>
        figures.map((made) => {
          const { id, sentence, quote, source, proposed, kind, value, min, max, precision } = made;
          const { unit, comparator, by, at, of, sameAs, partOf } = made;
          const where = { id, document, clause, sentence, quote, source, proposed };
          return {
            ...{ ...where, kind, value, min, max, precision, unit, comparator },
            ...{ by: by?.edtf ?? null, bySure: by?.sure ?? null, byReason: by?.reason ?? null },
            ...{ at: at?.edtf ?? null, atSure: at?.sure ?? null, atReason: at?.reason ?? null },
            ...{ of, sameAs, partOf },
          };
        }),
      ),
    ),
  events: ({ corpus }) =>
    [...corpus.events].flatMap(([id, { date, sure, reason, title, short, kind, cities, reference }]) => {
      const mentions = mentionsOf(corpus, 'events', id);
      return mentions.slice(0, 1).map(({ document, clause, quote, source }) => ({
        id,
        date,
        sure,
        inferred: sure === 'inferred',
        reason,
        title,
        short,
        kind,
        document,
        clause,
        quote,
        source,
        cities,
        reference: reference ?? null,
        mentions,
      }));
    }),
  references: ({ corpus }) =>
    [...corpus.references].map(
      ([id, { title, short, kind, number, issuer, dates, url, confidence, note: remark, ...record }]) => ({
        id,
        title,
        short,
        kind,
        number: number?.value ?? null,
        numberSure: number?.sure ?? null,
        issuer,
        dates,
        url,
        confidence,
        identity: record.identity,
        candidates: record.candidates,
        state: record.state,
        witnesses: listed(record.witnesses),
        note: remark ?? null,
        citedBy: mentionsOf(corpus, 'cites', id),
      }),
    ),
  names: ({ corpus }) =>
    [...corpus.names].map(([id, { zh, en, kind, city, note: remark }]) => ({
      id,
      name: { zh, en },
      kind,
      city,
      note: remark ?? null,
      mentions: mentionsOf(corpus, 'names', id),
    })),
  themes: ({ corpus }) =>
    [...corpus.themes].map(([id, { zh, en, definition, includes, excludes, terms, apart }]) => ({
      id,
      name: { zh, en },
      definition,
      includes,
      excludes,
      terms,
      apart,
      sentences: corpus.documents.flatMap((document) =>
        document.clauses.flatMap((clause) =>
          clause.sentences
            .filter(({ themes }) => themes.includes(id))
            .map((sentence) => ({ document: document.id, clause: clause.id, sentence: sentence.id })),
        ),
      ),
      passedOver: corpus.passedOver
        .filter(({ theme }) => theme === id)
        .map(({ theme: _, ...passed }) => passed),
    })),
  codebook: ({ corpus: { codebook, lenses } }) => ({
    does: Object.entries(codebook.does).map(([id, { zh, en, definition, instruments, themes }]) => ({
      id,
      name: { zh, en },
      definition,
      instruments,
      themes,
    })),
    lenses: [...lenses].map(([id, { zh, en, source, types }]) => ({
      id,
      name: { zh, en },
      source,
      types: Object.entries(types).map(([type, entry]) => ({
        id: type,
        name: { zh: entry.zh, en: entry.en },
        definition: entry.definition,
        parent: entry.parent ?? null,
      })),
    })),
    rules: codebook.rules.map(({ id, zh, en }) => ({ id, text: { zh, en } })),
  }),
  glossary: ({ corpus }) =>
    [...corpus.glossary].map(([id, { zh, pinyin, en, forms, variants, definition, why }]) => ({
      id,
      zh,
      pinyin,
      en,
      forms,
      variants,
      definition,
      why: why ?? null,
    })),
  cities: ({ corpus }) =>
    corpus.cities.map(({ id, name, code, point, note: remark }) => ({ id, name, code, point, note: remark })),
  matrix: ({ corpus }) => matrixData(corpus),
  wording: ({ concordance }) => wordingData(concordance),
};

/** What a file says of the edition that it is from. @param path from the root of the site on, with a slash before it. */
export function editionFieldsOf({ version, date, address }: DataContext, path: string): Fields {
  return {
    version,
    date,
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      covers: {
        zh: '原文不属本站；编者所写部分以 CC BY 4.0 许可发布。',
        en: 'The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.',
      },
    },
    cite: {
      zh: `Tiaowen 条文，版本 ${version}（${date}），${address(path)}`,
      en: `Tiaowen 条文, version ${version} (${date}), ${address(path)}`,
    },
  };
}

const KINDS = { policy: '政策', proposal: '建议稿', report: '报告', press: '报道' } as const;

/** The coding table, as a reader of Chinese has it: a column for each lens, and no id but the last. */
export function codingRows({ corpus }: DataContext): Fields[] {
  const unit = (id: string): string => corpus.names.get(id)?.zh ?? id;
  return corpus.documents.flatMap((document, number) =>
    document.clauses.flatMap((clause) =>
      clause.sentences.map((sentence, at) => ({
        编码单元: `[${[number + 1, ...clause.id.split('.'), at + 1].join('-')}]`,
        文献: document.title.zh,
        文献性质: KINDS[document.kind],
        发文机关: document.issuers.map(unit).join('；'),
        发文字号: numberForm(document),
        日期: ((date) => date && isoForm(date))(dateMade(document)),
        条文: clause.cite.zh,
        标题: clause.heading?.text ?? null,
        内容: sentence.text,
        作用: sentence.does === null ? '尚未查检' : corpus.codebook.does[sentence.does]?.zh,
        主题: sentence.themes.map((id) => corpus.themes.get(id)?.zh).join('；'),
        ...Object.fromEntries(
          [...corpus.lenses.values()].map(({ id, zh, types }) => [
            `政策工具（${zh}）`,
            (sentence.instruments[id] ?? []).map((type) => types[type]?.zh).join('；'),
          ]),
        ),
        用语: sentence.wording.join('；'),
        责任单位: clause.actors
          .flatMap(({ id, role }) => (role === 'responsible' ? unit(id) : []))
          .join('；'),
        本站编号: `${document.id}#${sentence.id}`,
      })),
    ),
  );
}

/** What the JSON of a set says: of its edition, and then what it holds, a list under the name of the set. */
export function fieldsOfSet(id: string, context: DataContext): Fields {
  const made = SETS[id]?.(context);
  const held = Array.isArray(made) ? { [id]: made } : made;
  return { ...editionFieldsOf(context, `/data/${id}.json`), ...(held as Fields) };
}
