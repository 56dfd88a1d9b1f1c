import { expect, test } from 'vitest';
import { workEntry, workLabel } from '#src/cite/works.ts';
import { loadContent } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const { corpus } = await loadContent(SAMPLE);
const works = [...corpus.bibliography.values()];

test('a work goes by its authors and year, a standard by its number', () => {
  expect(works.map(workLabel)).toEqual(['Lin & Chen 2001', 'YN/T 12—2015']);
});

test('an entry says what is known and leaves out the rest', () => {
  expect(works.map(workEntry)).toEqual([
    'Lin, Mo; Chen, Yu (2001). Counting Stalls. Journal of Invented Studies, 3(2), 5–9.',
    '砚南省标准局 (2015). 摊位编号规则, YN/T 12—2015.',
  ]);
});
