import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import { marksOf } from './mentions.ts';
import type { Line, Mark, PolicyDocument } from './model.ts';
import { type RegistryName, registryPath, textPath } from './paths.ts';
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
  const from = (name: RegistryName, ...path: readonly PropertyKey[]): Position =>
    report.place(registryPath(name), ...path);
  return [
    ...[...names.values()].flatMap(({ id, city }): Pointer[] =>
      city === null ? [] : [{ registry: 'cities', id: city, place: from('names', id, 'city') }],
    ),
    ...[...events.values()].flatMap(({ id, cities, reference }): Pointer[] => [
      ...cities.map(
        (city, at): Pointer => ({ registry: 'cities', id: city, place: from('events', id, 'cities', at) }),
      ),
      ...(reference === undefined
        ? []
        : [{ registry: 'references' as const, id: reference, place: from('events', id, 'reference') }]),
    ]),
    ...[...lenses.values()].flatMap(({ id, works }) =>
      works.map(
        (work, at): Pointer => ({
          registry: 'bibliography',
          id: work,
          place: from('instruments', 'lenses', id, 'works', at),
        }),
      ),
    ),
    ...[...lenses.values()].flatMap((lens) =>
      Object.entries(lens.types).flatMap(([type, { parent }]): Pointer[] =>
        parent === undefined || parent in lens.types
          ? []
          : [
              {
                registry: 'instruments',
                id: parent,
                place: from('instruments', 'lenses', lens.id, 'types', type),
              },
            ],
      ),
    ),
  ];
}

function has(registries: Registries, registry: RegistryName, id: string): boolean {
  switch (registry) {
    case 'cities':
      return registries.cities.some((city) => city.id === id);
    case 'instruments':
    case 'coding':
    case 'revision':
      return false;
    default:
      return registries[registry].has(id);
  }
}

/** Records that nothing points to. */
function checkUse(registries: Registries, used: ReadonlySet<string>, report: Report): void {
  const { cities, names, references, events, bibliography } = registries;
  const ids = {
    cities: cities.map(({ id }) => id),
    names: names.keys(),
    references: references.keys(),
    events: events.keys(),
    bibliography: bibliography.keys(),
  };
  for (const registry of ['cities', 'names', 'references', 'events', 'bibliography'] as const)
    for (const id of ids[registry])
      if (!used.has(`${registry}:${id}`))
        report.add(
          'record-unused',
          report.place(registryPath(registry), id),
          `${id} to be mentioned in a text`,
          'no mention',
          'mark the words that name it, or take the record out',
        );
}

/** Sentences that the codebook gives as examples, and those that were translated back. */
function checkExamples(documents: readonly PolicyDocument[], registries: Registries, report: Report): void {
  const find = placeFinder(documents);
  const place = (name: RegistryName, ...path: readonly PropertyKey[]): Position =>
    report.place(registryPath(name), ...path);
  const cited = [
    ...registries.codebook.rules.flatMap(({ examples }, rule) =>
      examples.map(({ sentence }, at) => ({
        sentence,
        place: place('coding', 'rules', rule, 'examples', at),
      })),
    ),
    ...(registries.revision?.backTranslations ?? []).map(({ sentence }, at) => ({
      sentence,
      place: place('revision', 'backTranslations', at),
    })),
  ];
  for (const { id, not = [] } of registries.names.values())
    for (const [index, address] of not.entries())
      if (!find(address) && !report.isDoubted(address)) {
        const at = report.place(registryPath('names'), id, 'not', index);
        report.add('address-unknown', at, 'a sentence or a heading that is held', address, 'correct the id');
      }
  for (const { sentence, place: at } of cited)
    if (!find(sentence)?.sentence && !report.isDoubted(sentence))
      report.add('address-unknown', at, 'a sentence that is held', sentence, 'correct the id');
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
  const unknown = pointers.filter(
    ({ registry, id }) => registries.state(registry) !== 'unread' && !has(registries, registry, id),
  );
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
    for (const { id, place } of missing)
      report.add(
        'id-unknown',
        place,
        `an id that stands in ${file}`,
        id,
        `correct the id, or add the record to ${file}`,
      );
  }
  checkExamples(documents, registries, report);
  if (isWhole) checkUse(registries, new Set(pointers.map(({ registry, id }) => `${registry}:${id}`)), report);
}
