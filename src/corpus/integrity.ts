import { diffChars } from 'diff';
import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import { marksOf } from './mentions.ts';
import type { Line, Mark, PolicyDocument } from './model.ts';
import { REGISTRY_NAMES, type RegistryName, registryPath, textPath } from './paths.ts';
import type { Cited } from './prose.ts';
import { isEdtf } from './schema.ts';
import { linesOf, placeFinder } from './walk.ts';

/** What the documents and the registries say of one another: every id resolves, every record is used. */

const REGISTRY_OF = {
  Name: 'names',
  Cite: 'references',
  When: 'events',
  Term: 'glossary',
} as const satisfies Partial<Record<Mark['tag'], RegistryName>>;

/** An id that stands somewhere and should stand in a registry. */
interface Pointer {
  readonly registry: RegistryName;
  readonly id: string;
  readonly place: Position;
}

function pointersOf(document: PolicyDocument, report: Report): Pointer[] {
  const file = textPath(document.id);
  const listed = (key: 'issuers' | 'cities', registry: RegistryName): Pointer[] =>
    document[key].map((id, index) => ({ registry, id, place: report.place(file, key, index) }));
  const inText = document.clauses.flatMap((clause) => {
    const lines = linesOf<Line>(clause);
    const first = { file, line: lines[0]?.mdxLine ?? 1, column: 1 };
    const own = clause.cities.filter((id) => !document.cities.includes(id));
    return [
      ...own.map((id): Pointer => ({ registry: 'cities', id, place: first })),
      ...lines.flatMap((line) =>
        marksOf(line).flatMap(({ mark }): Pointer[] => {
          const at = (words: string): Position => report.words({ ...first, line: line.mdxLine }, words);
          if (mark.tag === 'Name' && mark.role === 'addressee' && line.text.includes('责任单位'))
            report.add(
              'name-words',
              at(`ref="${mark.ref}"`),
              'role responsible, as the sentence says',
              mark.role,
            );
          if (mark.tag === 'Figure')
            return (['by', 'at'] as const).flatMap((key) => {
              const id = mark[key];
              return id === null || isEdtf(id)
                ? []
                : [{ registry: 'events', id, place: at(`${key}="${id}"`) } as const];
            });
          if (!('ref' in mark)) return [];
          return [{ registry: REGISTRY_OF[mark.tag], id: mark.ref, place: at(`ref="${mark.ref}"`) }];
        }),
      ),
    ];
  });
  return [...listed('issuers', 'names'), ...listed('cities', 'cities'), ...inText];
}

/** Ids by which registries point to one another. */
function registryPointers({ names, events, lenses }: Registries, report: Report): Pointer[] {
  const found: Pointer[] = [];
  const point = (registry: RegistryName, id: string, name: RegistryName, ...path: readonly PropertyKey[]) =>
    found.push({ registry, id, place: report.place(registryPath(name), ...path) });
  for (const { id, city } of names.values()) if (city !== null) point('cities', city, 'names', id, 'city');
  for (const { id, cities, reference } of events.values()) {
    for (const [at, city] of cities.entries()) point('cities', city, 'events', id, 'cities', at);
    if (reference !== undefined) point('references', reference, 'events', id, 'reference');
  }
  for (const { id, works, types } of lenses.values()) {
    for (const [at, work] of works.entries())
      point('bibliography', work, 'instruments', 'lenses', id, 'works', at);
    for (const [type, { parent }] of Object.entries(types))
      if (parent !== undefined && !(parent in types))
        point('instruments', parent, 'instruments', 'lenses', id, 'types', type);
  }
  return found;
}

function idsOf(registries: Registries, registry: RegistryName): readonly string[] {
  switch (registry) {
    case 'cities':
      return registries.cities.map(({ id }) => id);
    case 'instruments':
    case 'coding':
    case 'revision':
      return [];
    default:
      return [...registries[registry].keys()];
  }
}

/** Characters in which two ids that may be meant for one another differ at most. */
const SLIPS = 3;

/** The id that a misspelt one comes nearest to; null where none comes near. */
function nearest(id: string, ids: readonly string[]): string | null {
  const near = ids
    .map((other) => {
      const changes = diffChars(id, other).filter(({ added, removed }) => added || removed);
      return { other, slips: changes.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((a, b) => a.slips - b.slips)[0];
  return near && near.slips <= SLIPS ? near.other : null;
}

/** Records that nothing points to. One that a misspelt id means is told of there. */
function checkUse(registries: Registries, used: ReadonlySet<string>, report: Report): void {
  for (const registry of ['cities', 'names', 'references', 'events', 'bibliography'] as const)
    for (const id of idsOf(registries, registry))
      if (!used.has(`${registry}:${id}`))
        report.add(
          'record-unused',
          report.place(registryPath(registry), id),
          `${id} to be mentioned in a text`,
          'no mention',
          'mark the words that name it (a place: name it under cities), or take the record out',
        );
}

const SENTENCE = 'a sentence that is held';

/** Places that the codebook gives as examples, that were translated back, or that are said to mean something else. */
function checkExamples(documents: readonly PolicyDocument[], registries: Registries, report: Report): void {
  const find = placeFinder(documents);
  const check = (
    address: string,
    held: string,
    name: RegistryName,
    ...path: readonly PropertyKey[]
  ): void => {
    if (!(held === SENTENCE ? find(address)?.sentence : find(address)) && !report.isDoubted(address))
      report.add(
        'address-unknown',
        report.place(registryPath(name), ...path),
        held,
        address,
        'correct the id',
      );
  };
  for (const { id, not = [] } of registries.names.values())
    for (const [at, address] of not.entries())
      check(address, 'a sentence or a heading that is held', 'names', id, 'not', at);
  for (const [rule, { examples }] of registries.codebook.rules.entries())
    for (const [at, { sentence }] of examples.entries())
      check(sentence, SENTENCE, 'coding', 'rules', rule, 'examples', at);
  for (const [at, { sentence }] of (registries.revision?.backTranslations ?? []).entries())
    check(sentence, SENTENCE, 'revision', 'backTranslations', at);
}

/**
 * Proves documents and registries against one another.
 *
 * @param works cited in prose.
 * @param isWhole false where a text could not be read, so that nothing can be called unused.
 */
export function checkIds(
  documents: readonly PolicyDocument[],
  registries: Registries,
  works: readonly Cited[],
  isWhole: boolean,
  report: Report,
): void {
  const pointers = [
    ...documents.flatMap((document) => pointersOf(document, report)),
    ...registryPointers(registries, report),
    ...works.map(({ address: id, place }): Pointer => ({ registry: 'bibliography', id, place })),
  ];
  const known = new Map(REGISTRY_NAMES.map((name) => [name, idsOf(registries, name)] as const));
  const unknown = pointers.filter(
    ({ registry, id }) =>
      registries.state(registry) !== 'unread' && known.get(registry)?.includes(id) !== true,
  );
  const used = new Set(pointers.map(({ registry, id }) => `${registry}:${id}`));
  for (const [registry, missing] of Map.groupBy(unknown, ({ registry: name }) => name)) {
    const file = registryPath(registry);
    const [first] = missing;
    if (first && registries.state(registry) === 'absent') {
      report.add(
        'file-missing',
        { file, line: 1, column: 1 },
        `the registry to which ${missing.length} ids point, the first at ${first.place.file}:${first.place.line}`,
        'no such file',
        'write it, or take the ids out',
      );
      continue;
    }
    // However often an id stands, it is told once; so is what follows from a place that is not known.
    for (const [id, [pointer, ...more]] of Map.groupBy(missing, (one) => one.id)) {
      if (!pointer) continue;
      const meant = nearest(id, known.get(registry) ?? []);
      used.add(`${registry}:${meant}`);
      report.add(
        'id-unknown',
        pointer.place,
        `an id that stands in ${file}${meant === null ? '' : `, such as ${meant}`}`,
        more.length === 0 ? id : `${id}, in ${more.length + 1} places`,
        `correct the id, or add the record to ${file}`,
      );
      if (registry === 'cities') for (const path of [`/cities/${id}/`, '/compare/']) report.doubt(path);
    }
  }
  checkExamples(documents, registries, report);
  if (isWhole) checkUse(registries, used, report);
}
