import { beforeAll, expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { learnReadings, readingsOf } from '#src/text/pinyin.ts';
import { testReadings } from '#tests/support/readings.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const { corpus, readings } = await loadContent(SAMPLE);
beforeAll(() => learnReadings(readings));

test.each([
  ['a word of the dictionary', '行业', 'háng yè'],
  ['a word with a reading of its own', '重开', 'chóng kāi'],
  ['a word with a character outside the basic plane', '在𠮷庆桥开张', 'zài jí qìng qiáo kāi zhāng'],
  ['a word between marks, digits and Latin letters', 'QR支付*95%以上', 'zhī fù yǐ shàng'],
  ['nothing Chinese', 'BtoB 95%', ''],
  ['nothing', '', ''],
])('the readings of %s: %s', (_title, text, expected) => {
  expect(readingsOf(text).join(' ')).toBe(expected);
});

testReadings(corpus);
