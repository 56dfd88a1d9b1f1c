import { expect, test } from 'vitest';
import { printedDate } from '../../../src/convert/dates.ts';

test.each([
  ['二〇一三年九月二日', '2013-09-02'],
  ['二○○五年一月八日', '2005-01-08'],
  ['2016年7月6日印发', '2016-07-06'],
  ['２０１６年１０月', '2016-10'],
  ['二〇一六年十二月三十一日', '2016-12-31'],
  ['2016年13月1日', null],
  ['2016年', null],
  ['今年7月', null],
])('%s is %s', (printed, iso) => {
  expect(printedDate(printed)).toBe(iso);
});
