import type { Registries, RegistryName } from './content.ts';
import type { Fault } from './fault.ts';
import type { Clause, Inline, Mark, PolicyDocument } from './model.ts';

/** What the documents and the registries say of one another: every id resolves, every record is used. */

const REGISTRY_OF = {
  Name: 'names',
  Cite: 'references',
  When: 'events',
  Term: 'glossary',
} as const satisfies Partial<Record<Mark['tag'], RegistryName>>;

function documentFile(id: string): string {
  return `content/documents/zh/${id}.mdx`;
}

function marksIn(nodes: readonly Inline[]): Mark[] {
  return nodes.flatMap((node) => (node.type === 'mark' ? [node.mark, ...marksIn(node.children)] : []));
}

/** The registered ids that marks point to, with the line of the MDX on which each stands. */
function pointers(clause: Clause): { registry: RegistryName; ref: string; line: number }[] {
  return [clause.heading, ...clause.sentences].flatMap((line) =>
    line
      ? marksIn(line.nodes).flatMap((mark) =>
          mark.tag in REGISTRY_OF && 'ref' in mark
            ? [
                {
                  registry: REGISTRY_OF[mark.tag as keyof typeof REGISTRY_OF],
                  ref: mark.ref,
                  line: line.mdxLine,
                },
              ]
            : [],
        )
      : [],
  );
}

function has(registries: Registries, registry: RegistryName, id: string): boolean {
  switch (registry) {
    case 'cities':
      return registries.cities.some((city) => city.id === id);
    case 'instruments':
      return registries.lenses.has(id);
    case 'coding':
      return id in registries.codebook.does;
    case 'revision':
      return false;
    default:
      return registries[registry].has(id);
  }
}

/** Every id that is pointed to and is in no registry. */
function unknownIds(
  documents: readonly PolicyDocument[],
  registries: Registries,
  used: Set<string>,
): Fault[] {
  const faults: Fault[] = [];
  const point = (registry: RegistryName, id: string, file: string, line: number): void => {
    used.add(`${registry}:${id}`);
    if (has(registries, registry, id)) return;
    faults.push({
      file,
      line,
      expected: `an id that stands in content/${registry}.yaml`,
      found: id,
      mend: `correct the id, or add the record to content/${registry}.yaml`,
    });
  };
  for (const document of documents) {
    const file = documentFile(document.id);
    for (const id of document.issuers) point('names', id, file, 1);
    for (const id of document.cities) point('cities', id, file, 1);
    for (const clause of document.clauses) {
      const line = clause.heading?.mdxLine ?? clause.sentences[0]?.mdxLine ?? 1;
      for (const id of clause.cities) point('cities', id, file, line);
      for (const pointer of pointers(clause)) point(pointer.registry, pointer.ref, file, pointer.line);
    }
  }
  for (const [id, name] of registries.names)
    if (name.city)
      point('cities', name.city, registries.placeOf('names', id).file, registries.placeOf('names', id).line);
  for (const [id, event] of registries.events) {
    const place = registries.placeOf('events', id);
    for (const city of event.cities) point('cities', city, place.file, place.line);
    if (event.reference) point('references', event.reference, place.file, place.line);
  }
  return faults;
}

/** Codes that the codebook does not have, and instruments where none may be coded. */
function codeFaults(documents: readonly PolicyDocument[], registries: Registries): Fault[] {
  const faults: Fault[] = [];
  for (const document of documents) {
    for (const sentence of document.clauses.flatMap((clause) => clause.sentences)) {
      if (sentence.does === null) continue;
      const file = `content/coding/first/${document.id}.yaml`;
      const add = (expected: string, found: string): void => {
        faults.push({
          file,
          line: 1,
          expected: `${sentence.id}: ${expected}`,
          found,
          mend: 'the codebook lists what may be coded',
        });
      };
      const does = registries.codebook.does[sentence.does];
      if (!does) add('an id of “does” in content/coding.yaml', sentence.does);
      for (const theme of sentence.themes)
        if (!registries.themes.has(theme)) add('a theme of content/themes.yaml', theme);
      for (const [lens, types] of Object.entries(sentence.instruments)) {
        const known = registries.lenses.get(lens);
        if (!known) add('a lens of content/instruments.yaml', lens);
        for (const type of types)
          if (known && !(type in known.types)) add(`a type of the lens ${lens}`, type);
        if (types.length > 0 && does && !does.instruments)
          add('no instruments, since what it does carries none', types.join(', '));
      }
    }
  }
  return faults;
}

/** Records that no text points to. */
function unusedRecords(registries: Registries, used: ReadonlySet<string>): Fault[] {
  return (['names', 'references', 'events'] as const).flatMap((registry) =>
    [...registries[registry].keys()]
      .filter((id) => !used.has(`${registry}:${id}`))
      .map((id) => ({
        ...registries.placeOf(registry, id),
        expected: `${id} to be mentioned in a text`,
        found: 'no mention',
        mend: 'mark the words that name it, or take the record out',
      })),
  );
}

/** All faults between documents and registries. */
export function integrityFaults(documents: readonly PolicyDocument[], registries: Registries): Fault[] {
  const used = new Set<string>();
  return [
    ...unknownIds(documents, registries, used),
    ...codeFaults(documents, registries),
    ...unusedRecords(registries, used),
  ];
}
