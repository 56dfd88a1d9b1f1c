import { describe, expect, test } from 'vitest';
import { silence } from '#src/i18n/strings/silence.ts';
import { silenceHtml } from '#src/views/silence.ts';

const said = { side: 'Order <1>', state: 'absent', terms: ['物流', '快递'], passed: [] } as const;
const text = (html: string): string => html.replace(/<[^>]+>/g, '');
const at = (place: string, reason: string) => ({ href: `#${place}`, place, terms: ['快递'], reason });

describe('where no sentence is coded with a theme', () => {
  test('it is said that its terms were looked for, and which', () => {
    expect(text(silenceHtml(silence.en.parts, said, 'en'))).toBe(
      'Order &lt;1&gt;: no sentence is coded with this theme; none that can carry a theme prints its terms (物流、快递).',
    );
    expect(text(silenceHtml(silence.zh.parts, said, 'zh'))).toBe(
      'Order &lt;1&gt;：没有一句标此主题；可标主题的句子均未出现其词语（物流、快递）。',
    );
  });

  test('the sentences that print one are linked, each with why it was decided otherwise', () => {
    const passed = [at('1', 'Only a name.'), at('2', '“规范” is a verb.'), at('3', 'Only a name.')];
    const html = silenceHtml(silence.en.parts, { ...said, passed }, 'en');
    expect(text(html)).toMatch(
      /found of its terms \(物流、快递\): 快递, decided otherwise in 1, 3 \(Only a name\); 2 \(“规范” is a verb\)\.$/,
    );
    expect(html).toContain('<a href="#3">3</a>');
    expect(html).toContain('<span lang="zh-CN">规范</span>');
  });

  test('nothing more is said where nobody has looked yet', () => {
    expect(text(silenceHtml(silence.en.parts, { ...said, state: 'uncoded' }, 'en'))).toBe(
      'Order &lt;1&gt;: not yet looked at.',
    );
  });

  test('that no document of a place is held is said with what was looked for in the article', () => {
    expect(text(silenceHtml(silence.en.parts, { ...said, state: 'not-held' }, 'en'))).toMatch(
      /no document is held, and no sentence of the press article on it is coded .+ prints its terms/,
    );
  });
});
