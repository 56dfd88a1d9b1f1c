import { siteConcordance } from '#src/compare/site.ts';
import { absolute } from '#src/components/cite/absolute.ts';
import { dateOfContent, NO_DAY } from '#src/corpus/changes.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { readBuilt, readVersion } from '#src/corpus/read.ts';
import { content, seeds } from '#src/corpus/site.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { ownerOf, type Taken } from '#src/export/taken.ts';
import { crossed } from '#src/i18n/language.ts';
import { type Scope, scopeOf } from '#src/views/scope.ts';

const taken: Taken = import.meta.env.TAKEN;
const takenDocuments = new Set(taken.documents);

/** True for a page or file that is taken over from the site as it was built last. @param path without a slash before it. */
export function isTaken(path: string): boolean {
  const owner = ownerOf(path);
  return owner !== null && takenDocuments.has(owner);
}

async function readContext(): Promise<DataContext> {
  const read = await content();
  return {
    ...read,
    date: dateOfContent(read.changes) ?? NO_DAY,
    version: await readVersion(process.cwd()),
    seeds: await seeds(),
    concordance: await siteConcordance(),
    address: absolute,
    taken: (path) => (isTaken(path) ? readBuilt(taken.from, path) : null),
  };
}

let context: Promise<DataContext> | undefined;

/** What the files that are no pages are made from, read once a build. */
export function dataContext(): Promise<DataContext> {
  context ??= readContext();
  return context;
}

const scopes = new Map<string, Scope>();

/** What the pages of a document are made from, and nothing else may be. @throws where there is no such document. */
export async function documentScope(id: string): Promise<Scope> {
  const known = scopes.get(id);
  if (known) return known;
  const read = await content();
  const document = read.corpus.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const scope = scopeOf(read, document);
  scopes.set(id, scope);
  return scope;
}

/** The documents whose pages and files are made; those of the others are taken over from the site as it was built last. */
export async function documentsToMake(): Promise<readonly PolicyDocument[]> {
  return (await content()).corpus.documents.filter(({ id }) => !takenDocuments.has(id));
}

/** The paths of a page that every document has once. */
export async function documentPaths() {
  return crossed((await documentsToMake()).map(({ id }) => ({ params: { doc: id }, props: { id } })));
}
