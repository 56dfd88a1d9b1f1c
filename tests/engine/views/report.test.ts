import { describe, expect, test } from 'vitest';
import { settings } from '#src/cli/settings.ts';
import { slicesOf } from '#src/text/slices.ts';
import { reportHref } from '#src/views/report.ts';

const about = { address: 'https://example.org/d/1/#1.s2', words: '研究,制订&“推广”', version: '1.2.3' };

describe('a report carries address, words and version', () => {
  test.each([
    ['mailto:editors@example.org', 'subject'],
    ['https://example.org/new', 'body'],
    ['https://example.org/new?labels=error', 'labels'],
  ])('to %s', (to, field) => {
    const url = new URL(reportHref(to, about, 'zh') ?? '');
    expect(url.searchParams.has(field)).toBe(true);
    for (const part of Object.values(about)) expect(url.searchParams.get('body')).toContain(part);
    expect(url.href.startsWith(to)).toBe(true);
  });

  test('into the fields that the address names', () => {
    const url = new URL(
      reportHref('https://example.org/form?a={url}&b={words}&c={version}', about, 'en') ?? '',
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      a: about.address,
      b: about.words,
      c: about.version,
    });
  });

  test('and of long words the beginning, cut between characters', () => {
    const to = 'https://example.org/?w={words}';
    const url = new URL(reportHref(to, { ...about, words: '𠮷'.repeat(400) }, 'en') ?? '');
    expect(url.searchParams.get('w')).toBe(`${'𠮷'.repeat(300)}…`);
  });

  test('and goes nowhere where no address is set', () => {
    expect(reportHref('', about, 'en')).toBeNull();
  });
});

test('REPORT_URL is a mail or web address', () => {
  for (const to of [
    '',
    'mailto:editors@example.org?cc=x@example.org',
    'https://example.org/new?body={words}',
  ])
    expect(settings({ REPORT_URL: to }).reports).toBe(to);
  for (const to of ['editors@example.org', 'javascript:alert(1)', 'mailto:nobody', 'https://'])
    expect(() => settings({ REPORT_URL: to })).toThrow('REPORT_URL');
});

test('slices count code points', () => {
  const stretches = [
    { start: 1, end: 2 },
    { start: 3, end: 5 },
  ];
  expect(slicesOf('a𠮷b𠮷c', stretches)).toBe('𠮷𠮷c');
});
