import type { City, Corpus, Lens, Term } from '#src/corpus/corpus.ts';
import type { Actor, Clause, DocumentKind, Figure, PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { pagePairs } from '#src/corpus/pairs.ts';
import { everyLayer } from '#tests/support/coded.ts';

/** Small corpora for exact tests. What a test does not speak of is empty. */

interface SentenceParts {
  readonly text?: string;
  /** Null for a sentence that nobody has coded. */
  readonly does?: string | null;
  readonly themes?: readonly string[];
  readonly instruments?: Sentence['instruments'];
  readonly wording?: readonly string[];
  /** True unless told. */
  readonly carriesThemes?: boolean;
}

interface ClauseParts {
  readonly heading?: string;
  readonly cities?: readonly string[];
  readonly actors?: readonly (readonly [id: string, role: Actor['role'], order: number])[];
  readonly figures?: readonly Figure[];
  readonly sentences?: readonly SentenceParts[];
}

interface DocumentParts {
  readonly kind?: DocumentKind;
  readonly cities?: readonly string[];
  readonly dates?: PolicyDocument['dates'];
  readonly clauses?: Readonly<Record<string, ClauseParts>>;
}

const NOTHING = { zh: '', en: '' };

function sentence(id: string, parts: SentenceParts, start: number): Sentence {
  const text = parts.text ?? '';
  return {
    id,
    text,
    nodes: [{ type: 'text', value: text }],
    source: [{ start, end: start + [...text].length }],
    mdxLine: 1,
    translation: '',
    does: parts.does === undefined ? 'measure' : parts.does,
    themes: parts.themes ?? [],
    instruments: parts.instruments ?? {},
    wording: parts.wording ?? [],
    carriesThemes: parts.carriesThemes ?? true,
  };
}

function clause(document: string, id: string, parts: ClauseParts, start: number): Clause {
  let at = start;
  const line = (text: string) => {
    const from = at;
    at += [...text].length;
    return from;
  };
  const heading =
    parts.heading === undefined
      ? null
      : {
          nodes: [],
          text: parts.heading,
          source: [{ start: line(parts.heading), end: at }],
          mdxLine: 1,
        };
  const sentences = (parts.sentences ?? []).map((one, index) =>
    sentence(`${id}.s${index + 1}`, one, line(one.text ?? '')),
  );
  return {
    document,
    id,
    parent: null,
    depth: 0,
    role: 'clause',
    headRows: 0,
    label: '',
    cite: { zh: id, en: id },
    heading,
    sentences,
    text: sentences.map(({ text }) => text).join(''),
    translation: { heading: '', text: '' },
    source: [],
    cities: parts.cities ?? [],
    themes: [...new Set(sentences.flatMap(({ themes }) => themes))],
    actors: (parts.actors ?? []).map(([actor, role, order]) => ({ id: actor, role, order })),
    figures: parts.figures ?? [],
    cites: [],
    names: [],
    events: [],
    terms: [],
    notes: [],
    url: `/documents/${document}/${id}/`,
  };
}

/** Clauses stand in the seed one after another, a thousand characters apart. */
export function makeDocument(id: string, parts: DocumentParts = {}): PolicyDocument {
  const clauses = Object.entries(parts.clauses ?? {}).map(([clauseId, clauseParts], index) =>
    clause(id, clauseId, clauseParts, index * 1000),
  );
  return {
    id,
    kind: parts.kind ?? 'policy',
    title: NOTHING,
    short: { zh: id, en: id },
    number: null,
    issuers: [],
    rights: NOTHING,
    rightsStatus: 'unclear',
    publish: 'whole',
    dates: parts.dates ?? [],
    cities: parts.cities ?? [],
    proposed: [],
    coded: everyLayer(!clauses.some(({ sentences }) => sentences.some(({ does }) => does === null))),
    cards: [],
    notes: [],
    witnesses: {},
    translated: false,
    source: { file: `${id}.txt`, sha256: '', length: 0 },
    clauses,
  };
}

export function makeLens(id: string, types: Readonly<Record<string, string | null>>): Lens {
  return {
    id,
    zh: id,
    en: id,
    source: NOTHING,
    works: [],
    types: Object.fromEntries(
      Object.entries(types).map(([type, parent]) => [
        type,
        { zh: type, en: type, definition: NOTHING, ...(parent === null ? {} : { parent }) },
      ]),
    ),
  };
}

export function makeCorpus(
  documents: readonly PolicyDocument[],
  themes: readonly string[] = [],
  cities: readonly string[] = [],
): Corpus {
  // A theme is sought by its own name.
  const theme = { definition: NOTHING, includes: NOTHING, excludes: NOTHING, apart: [] };
  const places = cities.map(
    (id): City => ({ id, name: { zh: id, en: id }, code: null, point: null, note: null }),
  );
  return {
    documents,
    cities: places,
    pairs: pagePairs({}, { documents, cities: places }),
    themes: new Map(themes.map((id) => [id, { id, zh: id, en: id, terms: [id], ...theme }])),
    names: new Map(),
    references: new Map(),
    events: new Map(),
    lenses: new Map(),
    glossary: new Map(),
    bibliography: new Map(),
    codebook: { does: {}, rules: [] },
    passedOver: [],
    revision: null,
  };
}

/** A term of the glossary, whose id it is. */
export function makeTerm(zh: string): Term {
  return { id: zh, zh, pinyin: '', en: zh, forms: [], variants: [], derived: [], definition: NOTHING };
}

interface FigureParts {
  readonly id: string;
  readonly document: string;
  readonly value: number;
  readonly unit: string;
  readonly of: string;
}

/** A target, in the clause that its id names. */
export function makeTarget({ id, document, value, unit, of }: FigureParts): Figure {
  const target = id.slice(0, id.lastIndexOf('.'));
  return {
    id,
    document,
    clause: target,
    sentence: null,
    proposed: false,
    kind: 'target',
    value,
    min: null,
    max: null,
    precision: 'exact',
    unit,
    comparator: 'eq',
    by: null,
    at: null,
    sameAs: null,
    partOf: null,
    of: { zh: of, en: of },
    quote: String(value),
    source: [],
  };
}
