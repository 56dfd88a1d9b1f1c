import { cslFile } from '#src/cite/csl.ts';
import type { CiteItem } from '#src/cite/item.ts';
import { citeRecord } from '#src/cite/record.ts';
import { ris } from '#src/cite/ris.ts';
import { STYLES } from '#src/cite/styles.ts';
import { citedClauses } from '#src/client/cited.ts';
import { download } from '#src/client/download.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { today } from '#src/client/page/today.ts';
import { sheetMarkdown } from '#src/client/pins/export.ts';
import { keepPins, ownPins, withPins } from '#src/client/pins/pins.ts';
import { reckonStatus } from '#src/client/reckon-status.ts';
import { toCsv } from '#src/export/csv.ts';
import type { QdaBook, QdaSource } from '#src/export/qda/model.ts';
import { assetHref, inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { concordance } from '#src/i18n/strings/concordance.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { type Hit, hitKey, litPlaces } from '#src/search/hit.ts';
import { type ConcordanceLine, passageOf, rowsOfHits } from '#src/search/lines.ts';
import { ALL } from '#src/search/places.ts';
import { printedClause } from '#src/search/printed.ts';
import { viewOf } from '#src/search/view.ts';
import type { Drawn } from './draw.ts';
import { template } from './hit.ts';
import { session } from './session.ts';

/** What was found, taken away: every hit that passes the filters, whatever page is shown. */

function address({ document, clause }: Hit, language: Language): string {
  return new URL(localHref(language, `/documents/${document.id}/${clause.id}/`), location.href).href;
}

/** Document and place; what the press tells is “as reported in”. */
function citation({ document, clause }: Hit, language: Language): string {
  const { cited, reported } = handout[language];
  const say = document.kind === 'press' ? reported : cited;
  return say(inLanguage(document.short, language), inLanguage(clause.cite, language));
}

function fullCitation(item: CiteItem | undefined, style: (typeof STYLES)[number]['id']): string {
  return (item && STYLES.find(({ id }) => id === style)?.entry(item, today)) ?? '';
}

function tableOf(
  { view, state, scene: { language } }: Drawn,
  itemOf: ReadonlyMap<Hit | undefined, CiteItem>,
): string {
  const rows = rowsOfHits(view.hits, view.reading, state.width, state.by);
  const heads = concordance[language].columns;
  return toCsv<ConcordanceLine>(rows, {
    [heads.key]: ({ hit }) => hitKey(hit),
    [heads.documentZh]: ({ hit }) => hit.document.short.zh,
    [heads.documentEn]: ({ hit }) => hit.document.short.en,
    [heads.clauseZh]: ({ hit }) => hit.clause.cite.zh,
    [heads.clauseEn]: ({ hit }) => hit.clause.cite.en,
    [heads.kind]: ({ hit: { document } }) => shell[language].kinds[document.kind],
    [heads.cited]: ({ hit }) => citation(hit, language),
    [heads.fullZh]: ({ hit }) => fullCitation(itemOf.get(hit), 'gbt2025-numeric'),
    [heads.fullEn]: ({ hit }) => fullCitation(itemOf.get(hit), 'chicago'),
    [heads.address]: ({ hit }) => address(hit, language),
    [heads.left]: ({ left }) => left,
    [heads.word]: ({ word }) => word,
    [heads.right]: ({ right }) => right,
    [heads.passageZh]: (row) => passageOf(row).zh,
    [heads.passageEn]: (row) => passageOf(row).en,
  });
}

function markdownOf({ view, state, scene: { root, language } }: Drawn): string {
  const { status, columns } = handout[language];
  const standing = ({ document, clause }: Hit): string =>
    (clause.target &&
      root.querySelector<HTMLTemplateElement>(`[data-template="standing-${document.id}"]`)?.content
        .textContent) ||
    '';
  const standsOf = ({ document }: Hit): string => {
    const words = template(root, `status-${document.id}`);
    reckonStatus(words);
    return words.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  return sheetMarkdown({
    lang: language,
    title: concordance[language].take.title(state.query),
    passages: view.hits.map((hit) => ({
      citation: citation(hit, language),
      kind: standsOf(hit),
      text: printedClause(hit.clause, 'zh').text,
      translation: printedClause(hit.clause, 'en').text,
      standing: standing(hit),
      note: '',
      address: address(hit, language),
    })),
    status,
    columns,
  });
}

/** Addresses of the sentences of a hit in which something is lit; where nothing is, or only the heading, of all. */
function sentencesOf(hit: Hit): string[] {
  const [first = '', ...others] = litPlaces(hit);
  if (first !== hitKey(hit)) return [first, ...others];
  return hit.clause.sentences.map((_, at) => `${first}.s${at + 1}`);
}

/** What was found, with both codings, for coding programs: the documents as sources, and the sentences as selections. */
async function projectOf({ view, state, scene: { language } }: Drawn): Promise<Uint8Array<ArrayBuffer>> {
  const ids = new Set(view.hits.map(({ document }) => document.id));
  // The writer is fetched by readers who ask for it.
  const [{ qdaProject, withSentences }, book, ...sources] = await Promise.all([
    import('#src/export/qda/project.ts'),
    fetchJson<QdaBook>(assetHref('/coded.json')),
    ...[...ids].map((id) => fetchJson<QdaSource | null>(assetHref(`/coded/${id}.json`))),
  ]);
  // Of a text that is not published there is no source.
  const held = sources.filter((source) => source !== null);
  const title = concordance[language].take.title(state.query);
  return qdaProject(title, book, withSentences(held, new Set(view.hits.flatMap(sentencesOf))));
}

/** All that was found, where only a part of it was looked at. */
async function wholeView({ state }: Drawn): Promise<Drawn['view']> {
  const { search } = await session();
  return viewOf(await (state.query === '' ? search.browse(ALL) : search.find(state.query)), state);
}

/** Makes a file of what was found, or pins it. @param act a key of `take.acts`. @returns what is then to be said. */
export async function take(act: string, drawn: Drawn): Promise<string> {
  const { scene } = drawn;
  const whole = drawn.view.isPart ? { ...drawn, view: await wholeView(drawn) } : drawn;
  const { view } = whole;
  if (act === 'pin') {
    const found = view.hits.flatMap(litPlaces).map((id) => ({ id, note: '' }));
    keepPins(withPins(ownPins(), found));
    return handout[scene.language].take.pinned(ownPins().pins.length);
  }
  if (act === 'md') download('search.md', 'text/markdown', markdownOf(whole));
  else if (act === 'qdpx') download('search.qdpx', 'application/zip', await projectOf(whole));
  else {
    const cited = view.hits.map(({ document, clause }) => ({ document: document.id, clause }));
    const items = await citedClauses(cited);
    const itemOf = new Map(items.map((item, at) => [view.hits[at], item]));
    const records = items.map((item) => citeRecord(item, 'zh'));
    if (act === 'csv') download('search.csv', 'text/csv', tableOf(whole, itemOf));
    else if (act === 'ris') download('search.ris', 'application/x-research-info-systems', ris(...records));
    else download('search.csl.json', 'application/vnd.citationstyles.csl+json', cslFile(...records));
  }
  return '';
}
