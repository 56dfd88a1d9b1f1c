import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../i18n/language.ts';
import { inLanguage } from '../i18n/language.ts';
import {
  cityNames,
  type Entry,
  eventEntry,
  figureEntry,
  nameEntry,
  referenceEntry,
  termEntry,
} from './entries.ts';

/** What a pop-up says of a registered thing, in a line or two. */
export interface RegistrySummary {
  readonly title: string;
  /** The name in the other language, empty where it is the same. */
  readonly other: string;
  readonly text: string;
}

export type SummaryKind = 'name' | 'reference' | 'event' | 'term' | 'theme' | 'figure';

function entryOf(corpus: Corpus, kind: SummaryKind, id: string, lang: Language): Entry | null {
  const cityName = cityNames(corpus.cities, lang);
  switch (kind) {
    case 'name': {
      const name = corpus.names.get(id);
      return name ? nameEntry(name, lang, cityName) : null;
    }
    case 'reference': {
      const reference = corpus.references.get(id);
      return reference ? referenceEntry(reference, lang) : null;
    }
    case 'event': {
      const event = corpus.events.get(id);
      return event ? eventEntry(event, lang, cityName) : null;
    }
    case 'term': {
      const term = corpus.glossary.get(id);
      return term ? termEntry(term, lang) : null;
    }
    case 'theme': {
      const theme = corpus.themes.get(id);
      return theme
        ? { id, name: theme, facts: [], notes: [inLanguage(theme.definition, lang)], url: null }
        : null;
    }
    case 'figure': {
      const [document = '', figureId] = id.split('#');
      const figure = corpus.documents
        .find((candidate) => candidate.id === document)
        ?.clauses.flatMap((clause) => clause.figures)
        .find((candidate) => candidate.id === figureId);
      return figure ? figureEntry(figure, lang) : null;
    }
  }
}

/** @param id in its registry; for a figure `<document>#<figure>`. Null for an id that is not registered. */
export function registrySummary(
  corpus: Corpus,
  kind: SummaryKind,
  id: string,
  lang: Language,
): RegistrySummary | null {
  const entry = entryOf(corpus, kind, id, lang);
  if (!entry) return null;
  const title = inLanguage(entry.name, lang);
  const other = entry.name[lang === 'zh' ? 'en' : 'zh'];
  return {
    title,
    other: other === title ? '' : other,
    text: [entry.facts.join(' · '), ...entry.notes].filter((line) => line !== '').join('\n'),
  };
}
