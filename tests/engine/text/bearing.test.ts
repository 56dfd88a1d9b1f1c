import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearingOf, englishBearing, inEnglish, isIndefiniteInEnglish } from '#src/text/bearing.ts';
import { englishQuantities } from '#src/text/english-quantities.ts';

describe('the words of a quantity say which way it points', () => {
  test.each([
    ['4000余万元', 'eq over'],
    ['3700多家', 'eq over'],
    ['300余位', 'eq over'],
    ['700多家', 'eq over'],
    ['20余万人次', 'eq over'],
    ['50余名', 'eq over'],
    ['100000余条（篇）', 'eq over'],
    ['百余份', 'eq over'],
    ['十几家', 'eq over'],
    ['两年多', 'eq over'],
    ['４０００余万元', 'eq over'],
    ['超过3000多家', 'gt over'],
    ['接近700亿元', 'eq nearly'],
    ['近5万人次', 'eq nearly'],
    ['将近一半', 'eq nearly'],
    ['10个左右', 'eq about'],
    ['约10家', 'eq about'],
    ['大约为10家', 'eq about'],
    ['50上下', 'eq about'],
    ['数千家', 'eq indefinite'],
    ['数千余家', 'eq indefinite'],
    ['多家', 'eq indefinite'],
    ['几个', 'eq indefinite'],
    ['几十个', 'eq indefinite'],
    ['若干', 'eq indefinite'],
    ['5%以上', 'ge exact'],
    ['120个及以上', 'ge exact'],
    ['不低于5%', 'ge exact'],
    ['不少于20平方米', 'ge exact'],
    ['至少8小时', 'ge exact'],
    ['超过 95%', 'gt exact'],
    ['突破1.3 万亿元', 'gt exact'],
    ['过亿元', 'gt exact'],
    ['逾3万', 'gt exact'],
    ['每月不超过300元', 'le exact'],
    ['未超过300元', 'le exact'],
    ['3天以内', 'le exact'],
    ['10家以下', 'le exact'],
    ['5年内', 'le exact'],
    ['3个月内', 'le exact'],
    ['近两年内', 'le exact'],
    ['不到一半', 'lt exact'],
    ['不得超过八家', 'le exact'],
    ['不应高于五百元', 'le exact'],
    ['没有超过8家', 'le exact'],
    ['严禁超过8家', 'le exact'],
    ['不得多于8家', 'le exact'],
    ['不能超出8家', 'le exact'],
    ['最高500元', 'le exact'],
    ['上限为500元', 'le exact'],
    ['不得少于8家', 'ge exact'],
    ['不可低于500元', 'ge exact'],
    ['最低500元', 'ge exact'],
    ['超出8家', 'gt exact'],
    ['不足10个', 'lt exact'],
    ['低于2%', 'lt exact'],
    ['近三年来', 'eq exact'],
    ['近三年', 'eq nearly'],
    ['2—3家', 'eq exact'],
    ['半年', 'eq exact'],
    ['唯一', 'eq exact'],
    ['1/3', 'eq exact'],
    ['多达700家', 'eq exact'],
    ['企业', 'eq exact'],
    ['', 'eq exact'],
  ])('%s is %s', (quote, expected) => {
    const { comparator, precision } = bearingOf(quote);
    expect(`${comparator} ${precision}`).toBe(expected);
  });

  test.each([
    ['投入近', '5万人', '次', 'eq nearly'],
    ['增长都在', '30%', '以上', 'ge exact'],
    ['达', '3700', '多家', 'eq over'],
    ['经', '3个', '月内部', 'eq exact'],
    ['达', '10个', '以', 'eq exact'],
    ['近', '两年', '内成立', 'le exact'],
    ['通过', '3家', '企业', 'eq exact'],
    ['最近', '3家', '', 'eq exact'],
    ['节约', '3万元', '', 'eq exact'],
    ['已多达', '700多家', '，', 'eq over'],
    ['贡献率将不', '超过40%', '', 'le exact'],
    ['甲5个以上，', '3家', '企业，乙10个以上', 'eq exact'],
    ['建', '5个', '多媒体教室', 'eq exact'],
  ])('…%s[%s]%s… is read with what stands around it', (before, quote, after, expected) => {
    const { comparator, precision } = bearingOf(quote, before, after);
    expect(`${comparator} ${precision}`).toBe(expected);
  });

  const number = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.constantFrom('两', '十二', '三百', '1.5', '2,000'),
  );
  const unit = fc.constantFrom('家', '个', '元', '%', '台套', '亿元');
  const signs = [
    ['超过', '', 'gt exact'],
    ['不超过', '', 'le exact'],
    ['不低于', '', 'ge exact'],
    ['不足', '', 'lt exact'],
    ['近', '', 'eq nearly'],
    ['约', '', 'eq about'],
    ['', '以上', 'ge exact'],
    ['', '以下', 'le exact'],
    ['', '左右', 'eq about'],
    ['', '', 'eq exact'],
  ] as const;

  test('a sign says the same of any number and unit, inside the mark or beside it', () => {
    fc.assert(
      fc.property(number, unit, fc.constantFrom(...signs), (value, word, [ahead, behind, expected]) => {
        const inside = bearingOf(`${ahead}${value}${word}${behind}`);
        expect(`${inside.comparator} ${inside.precision}`).toBe(expected);
        expect(bearingOf(`${value}${word}`, `甲${ahead}`, `${behind}乙`)).toEqual(inside);
      }),
    );
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (quote, before, after) => {
        bearingOf(quote, before, after);
      }),
    );
  });
});

describe('English says which way a number points', () => {
  test.each([
    ['invested more than 40 million yuan', 4e7, 'more'],
    ['only 160-odd members', 160, 'more'],
    ['over 160 members', 160, 'more'],
    ['only a little more than 160 members', 160, 'more'],
    ['about 40 million yuan', 4e7, 'about'],
    ['40 million yuan or so', 4e7, 'about'],
    ['were close to 70 billion yuan', 7e10, 'nearly'],
    ['nearly 20%', 20, 'nearly'],
    ['to 95% or more and of', 95, 'at least'],
    ['5 per cent or more', 5, 'at least'],
    ['not less than 20 square metres', 20, 'at least'],
    ['no more than two hours', 2, 'at most'],
    ['shall not be above 500 yuan', 500, 'at most'],
    ['must not be more than eight', 8, 'at most'],
    ['no higher than 90%', 90, 'at most'],
    ['no longer than 30 days', 30, 'at most'],
    ['is capped at 500 yuan', 500, 'at most'],
    ['eight stalls at most.', 8, 'at most'],
    ['may not be less than 500 yuan', 500, 'at least'],
    ['eight stalls at least, and', 8, 'at least'],
    ['of 10 shops at least 5', 10, 'exactly'],
    ['more than a hundred shops', 100, 'more'],
    ['a dozen shops or so', 12, 'about'],
    ['rose twice', 2, 'exactly'],
    ['a quarter of an hour', 15, 'exactly'],
    ['an hour and a half', 1.5, 'exactly'],
    ['within the last two years', 2, 'at most'],
    ['below 2%', 2, 'less'],
    ['fewer than 10 stalls', 10, 'less'],
    ['less than half', 0.5, 'less'],
    ['3 to 5 enterprises', 5, 'exactly'],
    ['for eight hours', 8, 'exactly'],
    ['more than usual, 8 hours', 8, 'exactly'],
  ])('“%s”: %d %s', (text, value, bearing) => {
    expect(englishQuantities(text).find((quantity) => quantity.value === value)?.bearings[0]).toBe(bearing);
  });

  test('the ends of a range are bounds', () => {
    const bearings = englishQuantities('is fined 200 to 1,000 yuan').map((quantity) => quantity.bearings);
    expect(bearings).toEqual([
      ['exactly', 'at least'],
      ['exactly', 'at most'],
    ]);
  });

  test('a sign some words away says nothing of the number', () => {
    expect(englishBearing('at least on working days, for ', ' hours')).toBe('exactly');
    expect(englishBearing('', ' hours. Or more of it')).toBe('exactly');
  });

  test('余 and 超过 are both “more than”, and what has no number has no such words', () => {
    expect(inEnglish({ comparator: 'eq', precision: 'over' })).toBe('more');
    expect(inEnglish({ comparator: 'gt', precision: 'exact' })).toBe('more');
    expect(inEnglish({ comparator: 'le', precision: 'exact' })).toBe('at most');
    expect(inEnglish({ comparator: 'eq', precision: 'nearly' })).toBe('nearly');
    expect(inEnglish({ comparator: 'eq', precision: 'indefinite' })).toBeNull();
  });

  test.each(['several thousand enterprises', 'a number of websites', 'thousands of shops', 'many firms'])(
    '“%s” counts without a number',
    (text) => expect(isIndefiniteInEnglish(text)).toBe(true),
  );

  test('a number does not', () => {
    expect(isIndefiniteInEnglish('1,000 enterprises')).toBe(false);
  });
});
