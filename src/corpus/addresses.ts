import type { Corpus } from './corpus.ts';
import type { ProseRead } from './essay-rules.ts';
import type { Report } from './fault.ts';
import type { PolicyDocument } from './model.ts';
import { listPath, lists, pagesOf } from './paging.ts';
import { PERMALINKS } from './paths.ts';
import type { Permalink } from './permalinks.ts';
import type { Cited } from './prose.ts';
import { isWhole } from './rights.ts';
import { isQuotable } from './walk.ts';

/** Every address of the site, without base path and in the language at its root: what links and permalinks may lead to. */

/** Pages that stand whatever the content is. */
const FIXED = [
  '/',
  '/documents/',
  '/cities/',
  '/timeline/',
  '/themes/',
  '/compare/',
  '/compare/instruments/',
  '/compare/responsibility/',
  '/wording/',
  '/figures/',
  '/references/',
  '/names/',
  '/glossary/',
  '/search/',
  '/terms/',
  '/handout/',
  '/check/',
  '/data/',
  '/about/offline/',
];

/** What the addresses are made of: the corpus, the introductions to its documents, and the pages about the edition. */
export interface Addressed extends Pick<ProseRead, 'introductions' | 'pages'> {
  readonly corpus: Corpus;
}

/** Each page, with the ids on it that links may lead to. */
type Pages = ReadonlyMap<string, ReadonlySet<string>>;

/** All pages, in order; a page that two things claim stands twice. */
function pageList({
  corpus,
  introductions,
  pages,
}: Addressed): (readonly [page: string, ids: readonly string[]])[] {
  const { documents, cities } = corpus;
  const plain = (pages: readonly string[]) => pages.map((page) => [page, []] as const);
  const records = (folder: string, list: Iterable<{ readonly id: string }>) =>
    plain([...list].map(({ id }) => `/${folder}/${id}/`));
  return [
    ...plain(FIXED),
    ...[...pages].flatMap(([id, { prose }]) => {
      const [lang, name] = id.split('/');
      const ids = prose.parts.map(({ address }) => address);
      return lang === 'en' ? [[name === 'about' ? '/about/' : `/about/${name}/`, ids] as const] : [];
    }),
    ...documents.flatMap(({ id, clauses }) => [
      [
        `/documents/${id}/`,
        clauses.flatMap((clause) => [clause.id, ...clause.sentences.map((one) => one.id)]),
      ] as const,
      [`/documents/${id}/source/`, []] as const,
      ...plain(introductions.has(`en/${id}`) ? [`/documents/${id}/introduction/`] : []),
      ...clauses.map((clause) => [clause.url, clause.sentences.map((one) => one.id)] as const),
    ]),
    ...records('cities', cities),
    ...records('themes', corpus.themes.values()),
    ...records('references', corpus.references.values()),
    ...records('names', corpus.names.values()),
    ...records('glossary', corpus.glossary.values()),
    // In either order: one leads to the other.
    ...plain(corpus.pairs.flatMap(({ ids: [a, b] }) => [`/compare/${a}/${b}/`, `/compare/${b}/${a}/`])),
  ];
}

/** The pages of lists after the first. They are no permalinks: a row moves to another page when rows are added before it. */
function furtherPages({ corpus }: Addressed): string[] {
  return lists.flatMap((list) =>
    pagesOf(list, corpus).flatMap(({ page }) => (page > 1 ? [listPath(list, page)] : [])),
  );
}

/** The address of every page, in the language at the root of the site. */
export function pageAddresses(addressed: Addressed): string[] {
  return [...pageList(addressed).map(([page]) => page), ...furtherPages(addressed)];
}

/**
 * Everything that a site publishes under an address of its own: in both languages its pages, every sentence on the page
 * of its clause, and both on the reading page; and once for both what stands beside documents and clauses.
 */
export function siteAddresses(addressed: Addressed): string[] {
  const all = pageList(addressed).flatMap(([page, ids]) => [
    page,
    ...(page.startsWith('/documents/') ? ids.map((id) => `${page}#${id}`) : []),
  ]);
  return [...all, ...all.map((address) => `/zh${address}`), ...besides(addressed, formatsBeside)];
}

/** Where an event stands, without base path and language. */
export function eventAddress(id: string): string {
  return `/timeline/#event-${id}`;
}

/**
 * The files that stand beside a document, by the ends of their names: always, where it has an English title, where its
 * text is published whole, and where that is translated too. A test holds the formats to it.
 */
export const DOCUMENT_FILES = {
  always: ['json', 'ris', 'bib', 'csl.json'],
  english: ['en.ris', 'en.bib', 'en.csl.json'],
  whole: ['txt', 'md', 'xml', 'tei.xml', 'epub', 'zh.epub'],
  translated: ['en.xml'],
} as const;

/** The files that stand beside a clause. */
export const CLAUSE_FILES = ['json'] as const;

function formatsBeside(document: PolicyDocument): string[] {
  const { always, english, whole, translated } = DOCUMENT_FILES;
  return [
    ...always,
    ...(document.title.en === '' ? [] : english),
    ...(isWhole(document) ? whole : []),
    ...(isWhole(document) && document.translated ? translated : []),
  ];
}

/** What stands beside pages, once for both languages: files of documents and clauses, and clauses that other sites may frame. */
function besides({ corpus }: Addressed, formats: (one: PolicyDocument) => readonly string[]): string[] {
  return corpus.documents.flatMap((document) => [
    ...formats(document).map((format) => `/documents/${document.id}.${format}`),
    ...document.clauses.flatMap((clause) => [
      ...CLAUSE_FILES.map((format) => `/documents/${document.id}/${clause.id}.${format}`),
      ...(isQuotable(clause) ? [clause.url.replace(/^\/documents/, '/embed')] : []),
    ]),
  ]);
}

function resolves(address: string, pages: Pages): boolean {
  const [whole = '', fragment] = address.replace(/^\/zh\//, '/').split('#');
  const [page = ''] = whole.split('?');
  const ids = pages.get(page);
  return ids !== undefined && (fragment === undefined || ids.has(fragment));
}

/** Proves that links and listed addresses lead somewhere, and that no two pages share an address. */
export function checkAddresses(
  addressed: Addressed,
  links: readonly Pick<Cited, 'address' | 'place'>[],
  permalinks: readonly Permalink[],
  report: Report,
): void {
  const list = pageList(addressed);
  const pages: Pages = new Map(list.map(([page, ids]) => [page, new Set(ids)]));
  // A translation that could not be read is told of by itself.
  const every = Object.values(DOCUMENT_FILES).flat();
  const promised = new Set(besides(addressed, (one) => (isWhole(one) ? every : formatsBeside(one))));
  const seen = new Set<string>();
  for (const [page] of list) {
    const file = 'content/cities.yaml';
    if (seen.has(page)) report.add('address-twice', report.place(file), 'one page at each address', page);
    seen.add(page);
  }
  for (const { address, place } of links)
    if (!/^https:\/\/\S/.test(address) && !resolves(address, pages) && !report.isDoubted(address))
      report.add(
        'prose-link',
        report.words(place, address),
        'a page of this site such as /about/#part, or an address that begins with https://',
        address,
      );
  const isGone = new Set(permalinks.filter(({ status }) => status !== 'live').map(({ address }) => address));
  for (const { address, target } of permalinks) {
    const goal = target ?? address;
    const [, folder] = /^(?:\/zh)?\/(cities|themes|references|names|glossary)\//.exec(goal) ?? [];
    const stands = (one: string): boolean => resolves(one, pages) || promised.has(one);
    if (isGone.has(address) && stands(address))
      report.add(
        'permalink-address',
        report.place(PERMALINKS, address),
        `nothing to stand at ${address}, which is live no more`,
        'it stands there',
        'say live, or take it away',
      );
    if (stands(goal) || isGone.has(goal) || report.isDoubted(goal.replace(/^\/zh\//, '/'))) continue;
    report.add(
      'permalink-address',
      report.place(PERMALINKS, address),
      `${goal} to lead to a page, and to the id on it`,
      folder ? `no such record in content/${folder}.yaml` : 'nothing there',
    );
  }
}
