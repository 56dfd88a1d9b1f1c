import type { Bilingual } from '#src/corpus/model.ts';

/** The parts of the site, in the order of the menu. A new one is a new line. */
export interface Section {
  /** Without base path and language. */
  readonly path: string;
  readonly label: Bilingual;
  /** The header has room for the chief parts; the footer lists all. */
  readonly header: boolean;
}

export const sections: readonly Section[] = [
  { path: '/documents/', label: { en: 'Documents', zh: '文献' }, header: true },
  { path: '/cities/', label: { en: 'Places', zh: '各地' }, header: true },
  { path: '/timeline/', label: { en: 'Timeline', zh: '年表' }, header: true },
  { path: '/compare/', label: { en: 'Compare', zh: '比较' }, header: true },
  { path: '/wording/', label: { en: 'Shared wording', zh: '共有字句' }, header: false },
  { path: '/themes/', label: { en: 'Themes', zh: '主题' }, header: true },
  { path: '/figures/', label: { en: 'Figures', zh: '数字' }, header: true },
  { path: '/references/', label: { en: 'References', zh: '引据' }, header: false },
  { path: '/names/', label: { en: 'Names', zh: '名称' }, header: false },
  { path: '/glossary/', label: { en: 'Glossary', zh: '术语' }, header: false },
  { path: '/data/', label: { en: 'Data', zh: '数据' }, header: false },
  { path: '/search/', label: { en: 'Search', zh: '检索' }, header: true },
  { path: '/about/', label: { en: 'About', zh: '关于' }, header: true },
  { path: '/about/method/', label: { en: 'Method', zh: '编纂方法' }, header: false },
  { path: '/about/corrections/', label: { en: 'Corrections', zh: '勘误' }, header: false },
];

/** True for a section's own page and for every page below it, unless a longer section holds that page. */
export function isWithin(path: string, section: Section): boolean {
  return path.startsWith(section.path);
}
