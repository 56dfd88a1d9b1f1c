import type { Corpus } from '../corpus/corpus.ts';
import type { CityJson, CodebookJson, TermJson } from './schema/registries.ts';

export function citiesJson(corpus: Corpus): CityJson[] {
  return corpus.cities.map(({ id, name, code, point, note }) => ({
    id,
    name,
    code,
    point: point && [...point],
    note,
  }));
}

export function glossaryJson(corpus: Corpus): TermJson[] {
  return [...corpus.glossary.values()].map((term) => ({
    id: term.id,
    zh: term.zh,
    pinyin: term.pinyin,
    en: term.en,
    forms: [...term.forms],
    variants: [...term.variants],
    definition: term.definition,
    why: term.why ?? null,
  }));
}

export function codebookJson({ codebook, lenses }: Corpus): CodebookJson {
  return {
    does: Object.entries(codebook.does).map(([id, { zh, en, definition, instruments }]) => ({
      id,
      name: { zh, en },
      definition,
      instruments,
    })),
    lenses: [...lenses.values()].map(({ id, zh, en, source, types }) => ({
      id,
      name: { zh, en },
      source,
      types: Object.entries(types).map(([type, entry]) => ({
        id: type,
        name: { zh: entry.zh, en: entry.en },
        definition: entry.definition,
        parent: entry.parent ?? null,
      })),
    })),
    rules: codebook.rules.map(({ id, zh, en }) => ({ id, text: { zh, en } })),
  };
}
