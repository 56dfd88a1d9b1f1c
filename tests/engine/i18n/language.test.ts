import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  assetHref,
  crossed,
  htmlLang,
  inLanguage,
  languagePaths,
  localHref,
  otherLanguage,
  runs,
} from '#src/i18n/language.ts';

describe('An address under a base path', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['at the root', '/', '/data/', '/zh/data/', '/data/corpus.json'],
    ['at no base, as outside a build', '', '/data/', '/zh/data/', '/data/corpus.json'],
    ['under a folder', '/tiaowen', '/tiaowen/data/', '/tiaowen/zh/data/', '/tiaowen/data/corpus.json'],
    [
      'under a folder with a slash',
      '/tiaowen/',
      '/tiaowen/data/',
      '/tiaowen/zh/data/',
      '/tiaowen/data/corpus.json',
    ],
    ['under two folders', '/a/b/', '/a/b/data/', '/a/b/zh/data/', '/a/b/data/corpus.json'],
  ])('%s', (_, base, english, chinese, file) => {
    vi.stubEnv('BASE_URL', base);
    expect(localHref('en', '/data/')).toBe(english);
    expect(localHref('zh', '/data/')).toBe(chinese);
    expect(assetHref('/data/corpus.json')).toBe(file);
  });

  test('keeps query and fragment, and the home page its slash', () => {
    vi.stubEnv('BASE_URL', '/tiaowen/');
    expect(localHref('zh', '/documents/a/?q=支付#2.1.s3')).toBe('/tiaowen/zh/documents/a/?q=支付#2.1.s3');
    expect(localHref('en', '/')).toBe('/tiaowen/');
    expect(localHref('zh', '/')).toBe('/tiaowen/zh/');
  });
});

test('Both languages have a path, of which the English has no segment', () => {
  expect(languagePaths()).toEqual([
    { params: { lang: undefined }, props: { lang: 'en' } },
    { params: { lang: 'zh' }, props: { lang: 'zh' } },
  ]);
});

test('Crossed paths come in both languages, with their parameters and properties', () => {
  expect(crossed([{ params: { document: 'a' }, props: { at: 1 } }, { params: { document: 'b' } }])).toEqual([
    { params: { document: 'a', lang: undefined }, props: { at: 1, lang: 'en' } },
    { params: { document: 'b', lang: undefined }, props: { lang: 'en' } },
    { params: { document: 'a', lang: 'zh' }, props: { at: 1, lang: 'zh' } },
    { params: { document: 'b', lang: 'zh' }, props: { lang: 'zh' } },
  ]);
  expect(crossed([])).toEqual([]);
});

test('The other language, and the tag of each', () => {
  expect([otherLanguage('en'), otherLanguage('zh')]).toEqual(['zh', 'en']);
  expect([htmlLang('en'), htmlLang('zh')]).toEqual(['en', 'zh-CN']);
});

test.each([
  ['both are there', { zh: '甲', en: 'a' }, 'a', '甲'],
  ['the English is empty', { zh: '甲', en: '' }, '甲', '甲'],
  ['the Chinese is empty', { zh: '', en: 'a' }, 'a', 'a'],
  ['neither is there', { zh: '', en: '' }, '', ''],
])('A text in the wanted language, or in the other: %s', (_, text, en, zh) => {
  expect([inLanguage(text, 'en'), inLanguage(text, 'zh')]).toEqual([en, zh]);
});

describe('Chinese words in an English text are parted from it', () => {
  /** Chinese stands between bars. */
  const parted = (text: string): string =>
    runs(text, 'en')
      .map((run) => (run.isChinese ? `|${run.text}|` : run.text))
      .join('');

  test.each([
    ['no Chinese', 'Circular no. 2', 'Circular no. 2'],
    ['nothing', '', ''],
    ['Chinese alone', '通知', '|通知|'],
    [
      'a document number with its brackets and figures',
      'See 国办发〔2005〕2号, art. 3',
      'See |国办发〔2005〕2号|, art. 3',
    ],
    ['a title in its marks', 'the 《通知》 of 2005', 'the |《通知》| of 2005'],
    ['two words', '都 suggests 每年', '|都| suggests |每年|'],
    ['figures before Chinese stay English', '2005年', '2005|年|'],
    ['English punctuation stays English', '“互联网+”', '“|互联网|+”'],
    ['a character outside the basic plane', 'the 𠮷 sign', 'the |𠮷| sign'],
    ['a middle dot and a dash among characters', '甲·乙—丙', '|甲·乙—丙|'],
  ])('%s', (_, text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  test('A Chinese text is one run, whatever stands in it, and is not marked', () => {
    expect(runs('关于 POS 的通知', 'zh')).toEqual([{ text: '关于 POS 的通知', isChinese: false }]);
  });
});
