import { describe, expect, test } from 'vitest';
import { type Access, accessBlank, splitAtBlanks } from '#src/cite/access.ts';
import { apaEntry } from '#src/cite/english.ts';
import { GBT_2015, GBT_2025, gbtAuthorDate, gbtInText, gbtNumeric } from '#src/cite/gbt.ts';
import { lawNote } from '#src/cite/law.ts';
import { STYLES } from '#src/cite/styles.ts';
import { items } from './items.ts';

const access: Access = (form) => ({ iso: '2026-08-20', zh: '2026年8月20日', en: 'August 20, 2026' })[form];

describe('GB/T 7714 agrees with what citation processors print', () => {
  const { opinion, joint } = items;

  test('2025, numeric', () => {
    expect(gbtNumeric(opinion, GBT_2025, access)).toBe(
      '国务院. 国务院关于大力发展电子商务加快培育经济新动力的意见：国发〔2015〕24号[EB/OL]. （2015-05-04）[2026-08-20]. https://example.org/d/gf-2015-24.',
    );
  });

  test('2025, author and date', () => {
    expect(gbtAuthorDate(opinion, GBT_2025, access)).toBe(
      '国务院，2015. 国务院关于大力发展电子商务加快培育经济新动力的意见：国发〔2015〕24号[EB/OL]. （2015-05-04）[2026-08-20]. https://example.org/d/gf-2015-24.',
    );
    expect(gbtInText(opinion, GBT_2025)).toBe('（国务院，2015）');
  });

  test('2015, numeric', () => {
    expect(gbtNumeric(opinion, GBT_2015, access)).toBe(
      '国务院. 国务院关于大力发展电子商务加快培育经济新动力的意见: 国发〔2015〕24号[A/OL]. (2015-05-04)[2026-08-20]. https://example.org/d/gf-2015-24.',
    );
  });

  test('2015, author and date', () => {
    expect(gbtAuthorDate(opinion, GBT_2015, access)).toBe(
      '国务院, 2015. 国务院关于大力发展电子商务加快培育经济新动力的意见: 国发〔2015〕24号[A/OL]. (2015-05-04)[2026-08-20]. https://example.org/d/gf-2015-24.',
    );
    expect(gbtInText(opinion, GBT_2015)).toBe('(国务院, 2015)');
  });

  test('four issuers are three and 等', () => {
    expect(gbtNumeric(joint, GBT_2025, access)).toMatch(/^商务部，财政部，国家税务总局，等\. /);
    expect(gbtNumeric(joint, GBT_2015, access)).toMatch(/^商务部, 财政部, 国家税务总局, 等\. /);
  });

  test('without an issuer a numeric reference begins with the title, an author-date one with 佚名', () => {
    expect(gbtNumeric(items.report, GBT_2025, access)).toMatch(/^某市/);
    expect(gbtAuthorDate(items.report, GBT_2025, access)).toMatch(/^佚名，\[2006\]\. /);
    expect(gbtAuthorDate(items.undated, GBT_2015, access)).toMatch(/^佚名, \[日期不详\]\. /);
  });
});

test('the manner of 法学引注手册: title and number, the clause after a comma', () => {
  expect(lawNote(items.opinion, access)).toBe(
    '《国务院关于大力发展电子商务加快培育经济新动力的意见》，国发〔2015〕24号。',
  );
  expect(lawNote(items.clause, access)).toBe(
    '《国务院关于大力发展电子商务加快培育经济新动力的意见》（国发〔2015〕24号），第二部分（三）。',
  );
});

describe('what the text does not state is visible in every style', () => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', (_, style) => {
    expect(style.entry(items.supplied, access)).toContain('[国发〔2015〕24号]');
    expect(style.entry(items.report, access)).toContain('[2006]');
    expect(style.entry(items.undated, access)).toMatch(/日期不详|n\.d\./);
  });
});

describe('golden references', () => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', async (id, style) => {
    const lines = Object.entries(items).map(([name, item]) => {
      const inText = style.inText ? `\n    ${style.inText(item)}` : '';
      return `${name}\n    ${style.entry(item, access)}${inText}\n`;
    });
    await expect(lines.join('\n')).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});

test('the day of access is a blank that can be found again where it is not known', () => {
  const { opinion, undated } = items;
  const blanks = (text: string) => splitAtBlanks(text).filter((part) => 'blank' in part);
  expect(blanks(gbtNumeric(opinion, GBT_2015, accessBlank))).toEqual([{ blank: 'iso' }]);
  expect(blanks(lawNote(undated, accessBlank))).toEqual([{ blank: 'zh' }]);
  expect(blanks(apaEntry(undated, accessBlank))).toEqual([{ blank: 'en' }]);
  expect(splitAtBlanks('no blank')).toEqual([{ text: 'no blank' }]);
  expect(splitAtBlanks(`${accessBlank('iso')} then ${accessBlank('zh')}`)).toEqual([
    { blank: 'iso' },
    { text: ' then ' },
    { blank: 'zh' },
  ]);
});
