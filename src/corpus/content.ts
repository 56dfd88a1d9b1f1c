import type { Codebook, Corpus, Registry } from './corpus.ts';
import type { Contents } from './files.ts';
import type { RegistryName } from './paths.ts';
import { resolvedEvent, resolvedReference } from './sureness.ts';

/** How a registry stands: read; there, but not readable, so that nothing can be said of ids that point to it; or not there. */
export type RegistryState = 'read' | 'unread' | 'absent';

export interface Registries extends Omit<Corpus, 'documents' | 'passedOver' | 'pairs'> {
  readonly state: (name: RegistryName) => RegistryState;
}

const NO_CODEBOOK: Codebook = { does: {}, rules: [] };

function registry<Value>(
  record: Readonly<Record<string, Value>> = {},
): Registry<{ readonly id: string } & Value> {
  return new Map(Object.entries(record).map(([id, value]) => [id, { ...value, id }]));
}

function mapped<From, To>(from: Registry<From>, to: (record: From) => To): Registry<To> {
  return new Map([...from].map(([id, record]) => [id, to(record)]));
}

/** The registries, joined; one that was not read is empty. */
export function registriesOf(read: Pick<Contents, RegistryName>, state: Registries['state']): Registries {
  const references = mapped(registry(read.references.get('')), resolvedReference);
  return {
    cities: Object.entries(read.cities.get('') ?? {}).map(([id, { zh, en, note = null, ...city }]) => ({
      ...city,
      id,
      name: { zh, en },
      note,
    })),
    names: registry(read.names.get('')),
    references,
    events: mapped(registry(read.events.get('')), (event) => resolvedEvent(event, references)),
    themes: registry(read.themes.get('')),
    lenses: registry(read.instruments.get('')?.lenses),
    glossary: registry(read.glossary.get('')),
    bibliography: registry(read.bibliography.get('')),
    codebook: read.coding.get('') ?? NO_CODEBOOK,
    revision: read.revision.get('') ?? null,
    state,
  };
}
