import type { Bilingual } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';
import { check } from '#src/i18n/strings/check.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { data } from '#src/i18n/strings/data.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { figures } from '#src/i18n/strings/figures.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { glossary, names, references } from '#src/i18n/strings/registry.ts';
import { search } from '#src/i18n/strings/search.ts';
import { about } from '#src/i18n/strings/shell.ts';
import { themes } from '#src/i18n/strings/themes.ts';
import { timeline } from '#src/i18n/strings/timeline.ts';
import { wordCounts } from '#src/i18n/strings/word-counts.ts';
import { wording } from '#src/i18n/strings/wording.ts';

/** What the first page of a section says of it. */
export interface SectionWords {
  readonly title: string;
  /** For those who have not come yet, where the lead says it otherwise. */
  readonly description?: string;
  /** Under the title; a function where it counts something. */
  readonly lead: string | ((...counts: never[]) => string);
}

interface Section {
  /** Without base path and language. */
  readonly path: string;
  readonly label: Bilingual;
  /** The header has room for the chief parts; the footer lists all. */
  readonly header: boolean;
  /** Null for an essay, which brings its own. */
  readonly words: Readonly<Record<Language, { readonly title: string }>> | null;
}

/** The parts of the site, in the order of the menu. A new one is a new line. */
export const sections = [
  { path: '/documents/', label: { en: 'Documents', zh: '文献' }, header: true, words: documents },
  { path: '/cities/', label: { en: 'Places', zh: '各地' }, header: true, words: cities },
  { path: '/timeline/', label: { en: 'Timeline', zh: '年表' }, header: true, words: timeline },
  { path: '/compare/', label: { en: 'Compare', zh: '比较' }, header: true, words: compare },
  { path: '/wording/', label: { en: 'Shared wording', zh: '共有字句' }, header: false, words: wording },
  { path: '/themes/', label: { en: 'Themes', zh: '主题' }, header: true, words: themes },
  { path: '/figures/', label: { en: 'Figures', zh: '数字' }, header: true, words: figures },
  { path: '/references/', label: { en: 'References', zh: '引据' }, header: false, words: references },
  { path: '/names/', label: { en: 'Names', zh: '名称' }, header: false, words: names },
  { path: '/glossary/', label: { en: 'Glossary', zh: '术语' }, header: false, words: glossary },
  { path: '/data/', label: { en: 'Data', zh: '数据' }, header: false, words: data },
  { path: '/search/', label: { en: 'Search', zh: '检索' }, header: true, words: search },
  { path: '/terms/', label: { en: 'Words counted', zh: '用词统计' }, header: false, words: wordCounts },
  { path: '/handout/', label: { en: 'Hand-out', zh: '摘录单' }, header: false, words: handout },
  { path: '/check/', label: { en: 'Check a quotation', zh: '核对引文' }, header: false, words: check },
  { path: '/about/', label: { en: 'About', zh: '关于' }, header: true, words: about },
  {
    path: '/about/reading/',
    label: { en: 'How to read the texts', zh: '阅读指南' },
    header: false,
    words: null,
  },
  { path: '/about/method/', label: { en: 'Method', zh: '编纂方法' }, header: false, words: null },
  { path: '/about/corrections/', label: { en: 'Corrections', zh: '勘误' }, header: false, words: null },
] as const satisfies readonly Section[];

/** The words of the section whose first page has this address; null where its title is all that is said. */
export function sectionWords(path: string, lang: Language): SectionWords | null {
  const words = sections.find((section) => section.path === path)?.words?.[lang];
  if (!words || !('lead' in words)) return null;
  const { title, lead } = words;
  return { title, lead, ...('description' in words && { description: words.description }) };
}

/** True for a section's own page and for every page below it, unless a longer section holds that page. */
export function isWithin(path: string, section: Pick<Section, 'path'>): boolean {
  return path.startsWith(section.path);
}

/** The sections to which a page belongs, each with the title of its first page; the outermost first. */
export function sectionsOf(path: string, lang: Language): { label: string; path: string }[] {
  return sections.flatMap((section) =>
    section.words && isWithin(path, section)
      ? [{ label: section.words[lang].title, path: section.path }]
      : [],
  );
}
