// What each table says of a corpus, written out column by column and without the code that writes the files. Names are
// those of columns, in camel case; a text in both languages makes two columns.

import { matrixData } from '#src/compare/matrix-data.ts';
import { matrixRows } from '#src/compare/matrix-rows.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { ROLE_NAMES } from '#src/corpus/printed.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { documents as documentWords } from '#src/i18n/strings/documents.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { tables } from '#src/i18n/strings/tables.ts';
import { terms } from '#src/i18n/strings/terms.ts';
import { timeline } from '#src/i18n/strings/timeline.ts';
import { clauseFields, fieldsOfSet, layersOf, sentenceFields } from './records.ts';

export type Row = Readonly<Record<string, unknown>>;

interface Words {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

const KINDS: Words = {
  zh: Object.fromEntries(Object.entries(terms.kinds).map(([kind, [, zh]]) => [kind, zh])),
  en: Object.fromEntries(Object.entries(terms.kinds).map(([kind, [en]]) => [kind, en])),
};
const SURE: Words = {
  zh: Object.fromEntries(Object.entries(terms.sureness).map(([sure, [, zh]]) => [sure, zh])),
  en: Object.fromEntries(Object.entries(terms.sureness).map(([sure, [en]]) => [sure, en])),
};

const COMPARATOR: Words = {
  zh: { eq: '等于', ge: '以上', gt: '超过', le: '不超过', lt: '不足' },
  en: { eq: 'as stated', ge: 'at least', gt: 'more than', le: 'at most', lt: 'less than' },
};
const PRECISION: Words = {
  zh: { exact: '确数', about: '约数', over: '略多', nearly: '略少', indefinite: '不定' },
  en: {
    exact: 'exact',
    about: 'about',
    over: 'somewhat more',
    nearly: 'nearly',
    indefinite: 'indefinite',
  },
};
const IDENTITY: Words = {
  zh: { named: '文中指名', inferred: '所指系推断', several: '所指不止一种可能', general: '未指名文件' },
  en: {
    named: 'the paper is named',
    inferred: 'which paper is meant is inferred',
    several: 'more than one paper may be meant',
    general: 'no paper is named',
  },
};
const SLIP_BY: Words = {
  zh: { author: '作者之误', transmission: '传录之误', unknown: '何人之误不详' },
  en: {
    author: 'a slip of the author',
    transmission: 'a slip in transmission',
    unknown: 'whose slip is not known',
  },
};
const SLIP_SURE: Words = {
  zh: { certain: '确定', likely: '很可能', possible: '可能' },
  en: { certain: 'certain', likely: 'likely', possible: 'possible' },
};

/** A code under its name, and beside it what it means. */
function coded(name: string, code: unknown, words: Words): Row {
  const say = (of: Words['zh']) => (code === null || code === undefined ? null : of[String(code)]);
  return { [name]: code ?? null, [`${name}Zh`]: say(words.zh), [`${name}En`]: say(words.en) };
}

function called(name: string, codes: readonly (readonly [id: string, name: Bilingual | undefined])[]): Row {
  return {
    [name]: codes.map(([id]) => id),
    [`${name}Zh`]: codes.map(([, words]) => words?.zh),
    [`${name}En`]: codes.map(([, words]) => words?.en),
  };
}

const slices = (source: unknown): string[] =>
  (source as { start: number; end: number }[]).map(({ start, end }) => `${start}-${end}`);
const places = (mentions: unknown): string[] =>
  (mentions as { document: string; clause: string }[]).map(({ document, clause }) => `${document}#${clause}`);
const dates = (all: PolicyDocument['dates']): string[] =>
  all.map(({ kind, edtf, sure }) => `${kind} ${edtf} (${sure})`);

/** Records of a set as its JSON has them. */
function listed(id: string, context: DataContext): (Row & { readonly id: string })[] {
  return (fieldsOfSet(id, context) as Record<string, (Row & { readonly id: string })[]>)[id] ?? [];
}

function withClauses(
  context: DataContext,
  rowsOf: (document: PolicyDocument, clause: Clause, of: Row) => Row[],
): Row[] {
  return context.corpus.documents.flatMap((document) =>
    document.clauses.flatMap((clause) =>
      rowsOf(document, clause, { document: document.id, ...coded('documentKind', document.kind, KINDS) }),
    ),
  );
}

const TABLES: Readonly<Record<string, (context: DataContext) => readonly Row[]>> = {
  documents: ({ corpus, address }) =>
    corpus.documents.map((made) => ({
      ...made,
      ...coded('kind', made.kind, KINDS),
      ...coded('rightsStatus', made.rightsStatus, {
        zh: documentWords.zh.rightsStatus,
        en: documentWords.en.rightsStatus,
      }),
      ...called(
        'issuers',
        made.issuers.map((id) => [id, corpus.names.get(id)]),
      ),
      ...coded('publish', made.publish, { zh: documentWords.zh.publish, en: documentWords.en.publish }),
      number: made.number?.value ?? null,
      ...coded('numberSure', made.number?.sure, SURE),
      dates: dates(made.dates),
      coded: layersOf(made),
      clauses: made.clauses.length,
      sentences: made.clauses.reduce((sum, { sentences }) => sum + sentences.length, 0),
      seed: made.source.file,
      sha256: made.source.sha256,
      length: made.source.length,
      url: address(`/documents/${made.id}/`),
    })),
  clauses: (context) =>
    withClauses(context, (_, clause, of) => {
      const acting = (name: string, role: string): Row =>
        called(
          name,
          clause.actors
            .filter((one) => one.role === role)
            .map(({ id }) => [id, context.corpus.names.get(id)]),
        );
      return [
        {
          ...clauseFields(clause, context.corpus),
          ...of,
          ...coded('role', clause.role, {
            zh: { [clause.role]: ROLE_NAMES[clause.role].zh },
            en: { [clause.role]: ROLE_NAMES[clause.role].en },
          }),
          ...called(
            'themes',
            clause.themes.map((id) => [id, context.corpus.themes.get(id)]),
          ),
          source: slices(clause.source),
          ...acting('responsible', 'responsible'),
          ...acting('addressees', 'addressee'),
          url: context.address(clause.url),
        },
      ];
    }),
  sentences: (context) => {
    const { themes, lenses, codebook } = context.corpus;
    return withClauses(context, (document, clause, of) =>
      clause.sentences.map((sentence) => ({
        ...sentenceFields(sentence, clause),
        ...of,
        clause: clause.id,
        cite: clause.cite,
        heading: clause.heading?.text ?? '',
        headingTranslation: clause.translation.heading,
        doesZh: sentence.does === null ? null : codebook.does[sentence.does]?.zh,
        doesEn: sentence.does === null ? null : codebook.does[sentence.does]?.en,
        ...called(
          'themes',
          sentence.themes.map((id) => [id, themes.get(id)]),
        ),
        ...called(
          'instruments',
          Object.entries(sentence.instruments).flatMap(([lens, types]) =>
            types.map((type) => [`${lens}:${type}`, lenses.get(lens)?.types[type]] as const),
          ),
        ),
        source: slices(sentence.source),
        url: context.address(`/documents/${document.id}/${clause.id}/#${sentence.id}`),
      })),
    );
  },
  figures: (context) => {
    const all = listed('figures', context);
    return withClauses(context, (document, clause, of) =>
      all
        .filter((figure) => figure.document === document.id && figure.clause === clause.id)
        .map((figure) => ({
          ...figure,
          ...of,
          ...coded('kind', figure.kind, { zh: facts.zh.figure, en: facts.en.figure }),
          ...coded('precision', figure.precision, PRECISION),
          ...coded('comparator', figure.comparator, COMPARATOR),
          ...coded('bySure', figure.bySure, SURE),
          ...coded('atSure', figure.atSure, SURE),
          url: context.address(
            `/documents/${document.id}/${clause.id}/${figure.sentence === null ? '' : `#${String(figure.sentence)}`}`,
          ),
        })),
    );
  },
  events: (context) =>
    listed('events', context).map((event) => ({
      ...event,
      ...coded('sure', event.sure, SURE),
      ...coded('kind', event.kind, { zh: timeline.zh.event, en: timeline.en.event }),
      url: context.address(`/timeline/#event-${event.id}`),
    })),
  references: (context) =>
    listed('references', context).map(({ url, citedBy, witnesses, ...made }) => ({
      ...made,
      ...coded('kind', made.kind, { zh: facts.zh.reference, en: facts.en.reference }),
      ...coded('numberSure', made.numberSure, SURE),
      ...coded('confidence', made.confidence, SURE),
      ...coded('identity', made.identity, IDENTITY),
      dates: dates(made.dates as PolicyDocument['dates']),
      textUrl: url,
      witnesses: (witnesses as { id: string; sure: string; title: string | null; url: string | null }[]).map(
        ({ id, sure, title, url: seen }) => `${seen ?? title ?? id} (${sure})`,
      ),
      citedBy: places(citedBy),
      url: context.address(`/references/${made.id}/`),
    })),
  names: (context) =>
    listed('names', context).map(({ mentions, ...made }) => ({
      ...made,
      ...coded('kind', made.kind, { zh: facts.zh.name, en: facts.en.name }),
      mentions: (mentions as unknown[]).length,
      clauses: [...new Set(places(mentions))],
      url: context.address(`/names/${made.id}/`),
    })),
  notes: (context) => {
    const words = { zh: tables.zh.note, en: tables.en.note };
    const slip = (by: unknown, sure: unknown): Row => ({
      ...coded('by', by, SLIP_BY),
      ...coded('sure', sure, SLIP_SURE),
    });
    return context.corpus.documents.flatMap((document) => {
      const of = { document: document.id, ...coded('documentKind', document.kind, KINDS) };
      const empty = { clause: null, quote: '', source: [], reading: null };
      return [
        ...document.notes.map((text) => ({
          ...{ ...of, ...empty, ...slip(null, null), ...coded('kind', 'note', words), text },
          url: context.address(`/documents/${document.id}/`),
        })),
        ...document.clauses.flatMap(({ id, notes, url }) =>
          notes.map((note) => ({
            ...{
              ...of,
              ...note,
              clause: id,
              ...coded('kind', note.kind, words),
              ...slip(note.by, note.sure),
            },
            source: slices(note.source),
            url: context.address(url),
          })),
        ),
      ];
    });
  },
  themes: (context) =>
    listed('themes', context).map((made) => ({
      ...made,
      sentences: (made.sentences as unknown[]).length,
      url: context.address(`/themes/${made.id}/`),
    })),
  codes: ({ corpus: { codebook, lenses }, address }) => {
    const url = address('/about/method/');
    const none = { lens: null, lensZh: null, lensEn: null, parent: null };
    return [
      ...Object.entries(codebook.does).map(([id, { zh, en, definition }]) => ({
        ...{ ...none, id, name: { zh, en }, definition, url },
      })),
      ...[...lenses.values()].flatMap((lens) =>
        Object.entries(lens.types).map(([type, { zh, en, definition, parent }]) => ({
          ...{ id: `${lens.id}:${type}`, lens: lens.id, lensZh: lens.zh, lensEn: lens.en, definition, url },
          name: { zh, en },
          parent: parent === undefined ? null : `${lens.id}:${parent}`,
        })),
      ),
    ];
  },
  glossary: (context) =>
    listed('glossary', context).map((made) => ({ ...made, url: context.address(`/glossary/${made.id}/`) })),
  cities: (context) =>
    context.corpus.cities.map((made) => ({
      ...made,
      longitude: made.point === null ? null : made.point[0],
      latitude: made.point === null ? null : made.point[1],
      url: context.address(`/cities/${made.id}/`),
    })),
  matrix: ({ corpus, address }) =>
    matrixRows(matrixData(corpus)).map(({ themeName, columnName, passed, kind, state, ...row }) => ({
      ...row,
      themeZh: themeName.zh,
      themeEn: themeName.en,
      columnZh: columnName.zh,
      columnEn: columnName.en,
      ...coded('state', state, { zh: tables.zh.state, en: tables.en.state }),
      ...coded('documentKind', kind, KINDS),
      passedOver: passed,
      url: address(`/themes/${row.theme}/`),
    })),
};

/** The rows of a table. */
export function rowsOfTable(id: string, context: DataContext): readonly Row[] {
  const rows = TABLES[id];
  if (!rows) throw new Error(`${id}: say here what the rows of this table are`);
  return rows(context);
}

/** The text of a cell; several values stand in one, parted by semicolons, and nothing is an empty cell. */
export function cellText(row: Row, column: string): string {
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const [, field = '', part = ''] = /^(.+?)([A-Z][a-z]+)$/.exec(name) ?? [];
  const inParts = row[field] as Row | null | undefined;
  const value = name in row ? row[name] : inParts === null ? null : inParts?.[part.toLowerCase()];
  if (value === undefined) throw new Error(`column ${column}: nothing in the record`);
  return Array.isArray(value) ? value.join(';') : value === null ? '' : String(value);
}
