import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';
import { isSpan, openSide, span } from '#src/corpus/time.ts';
import { dateInWords } from '#src/views/known.ts';

describe('first and last day', () => {
  test.each([
    ['2006', '2006-01-01', '2006-12-31', null, false],
    ['2006?-01-28', '2006-01-28', '2006-01-28', null, false],
    ['2001/2005', '2001-01-01', '2005-12-31', null, true],
    ['../2010', '0001-01-01', '2010-12-31', 'before', true],
    ['2016/..', '2016-01-01', '9999-12-31', 'after', true],
    ['/2010', '0001-01-01', '2010-12-31', 'before', true],
    ['2010/', '2010-01-01', '9999-12-31', 'after', true],
    ['[2006-10..2006-12]', '2006-10-01', '2006-12-31', null, false],
    ['[2004-08..2007-10]', '2004-08-01', '2007-10-31', null, false],
    ['[2006,2008]', '2006-01-01', '2008-12-31', null, false],
    ['[..2010]', '0001-01-01', '2010-12-31', 'before', false],
    ['[2004-08-28..]', '2004-08-28', '9999-12-31', 'after', false],
  ])('of %s are %s and %s', (date, first, last, open, lasts) => {
    expect([span(date), openSide(date), isSpan(date)]).toEqual([{ first, last }, open, lasts]);
  });
});

test.each([
  ['stated', '8 January 2005', '2005年1月8日'],
  ['verified', '8 January 2005 (verified elsewhere)', '2005年1月8日（另有来源证实）'],
  ['inferred', '8 January 2005 (inferred)', '2005年1月8日（推断）'],
  ['unverified', '8 January 2005 (unverified)', '2005年1月8日（未经证实）'],
] as const)('a date that is %s is printed as “%s”', (sure, en, zh) => {
  const date = { edtf: '2005-01-08', sure };
  expect([dateInWords(date, 'en'), dateInWords(date, 'zh')]).toEqual([en, zh]);
});

test('no page words a date by itself: each goes through what prints its status', () => {
  /** What words a date, and why. */
  const allowed: Readonly<Record<string, string>> = {
    'i18n/format.ts': 'has the words',
    'components/essay/Corrections.astro': 'the day of a change of our own, which is no matter of sureness',
    'components/shell/LostParts.astro':
      'the day on which something was moved or withdrawn, of which the same is true',
    'pages/[...moved].astro': 'the same day, on the page at its address',
    'export/epub/front.ts': 'the day of the content of this edition, of which the same is true',
    'cite/date.ts': 'a date that is plain, as a style has it; all others go with their status',
    'components/shell/DateKnown.astro': 'adds the status and the reason',
  };
  const folder = join(root, 'src');
  const callers = globSync('**/*.{ts,astro}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\bformatDate\(/.test(readFileSync(join(folder, file), 'utf8')));
  expect(callers.sort()).toEqual(Object.keys(allowed).sort());
});
