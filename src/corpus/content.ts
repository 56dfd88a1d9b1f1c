import type { ZodType } from 'zod';
import type { Codebook, Corpus, Registry } from './corpus.ts';
import type { Fault } from './fault.ts';
import {
  cityFile,
  codebookFile,
  eventFile,
  glossaryFile,
  instrumentFile,
  nameFile,
  referenceFile,
  revisionFile,
  themeFile,
} from './registry.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** The registries, read and each proved by its schema; what they say of one another is checked later. */
export interface Registries extends Omit<Corpus, 'documents'> {
  /** File and line of a record, for faults. */
  readonly placeOf: (registry: RegistryName, id: string) => { readonly file: string; readonly line: number };
}

const FILES = {
  cities: cityFile,
  names: nameFile,
  references: referenceFile,
  events: eventFile,
  themes: themeFile,
  instruments: instrumentFile,
  glossary: glossaryFile,
  coding: codebookFile,
  revision: revisionFile,
} as const satisfies Record<string, ZodType>;

export type RegistryName = keyof typeof FILES;

const NO_CODEBOOK: Codebook = { does: {}, rules: [] };

/** The registries' file names, without extension. */
export const REGISTRY_NAMES = Object.keys(FILES) as RegistryName[];

function registry<Value>(record: Readonly<Record<string, Value>>): Registry<{ readonly id: string } & Value> {
  return new Map(Object.entries(record).map(([id, value]) => [id, { ...value, id }]));
}

/** Reads all registries. A missing file is an empty registry. */
export function readRegistries(sources: Partial<Record<RegistryName, YamlSource>>): {
  registries: Registries;
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const lines = new Map<RegistryName, (path: readonly PropertyKey[]) => number>();
  const read = <Value>(name: RegistryName, schema: ZodType<Value>, empty: Value): Value => {
    const source = sources[name];
    if (!source) return empty;
    const result = readYaml(source, schema);
    faults.push(...result.faults);
    if (result.value) lines.set(name, result.value.lineAt);
    return result.value?.value ?? empty;
  };
  const cities = Object.entries(read('cities', FILES.cities, {})).map(([id, { zh, en, note, ...city }]) => ({
    ...city,
    id,
    name: { zh, en },
    note: note ?? null,
  }));
  const registries: Registries = {
    cities,
    names: registry(read('names', FILES.names, {})),
    references: registry(read('references', FILES.references, {})),
    events: registry(read('events', FILES.events, {})),
    themes: registry(read('themes', FILES.themes, {})),
    lenses: registry(read('instruments', FILES.instruments, { lenses: {} }).lenses),
    glossary: registry(read('glossary', FILES.glossary, {})),
    codebook: read('coding', FILES.coding, NO_CODEBOOK),
    revision: read('revision', FILES.revision.nullable(), null),
    placeOf: (name, id) => ({
      file: sources[name]?.file ?? `${name}.yaml`,
      line: lines.get(name)?.([id]) ?? 1,
    }),
  };
  return { registries, faults };
}
