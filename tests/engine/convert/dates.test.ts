import { expect, test } from 'vitest';
import { effectiveDates, enactmentDates, printedDate } from '#src/convert/dates.ts';
import { enactmentBodies } from '#src/convert/issuers.ts';

test.each([
  ['二〇一三年九月二日', '2013-09-02'],
  ['二○○五年一月八日', '2005-01-08'],
  ['2016年7月6日印发', '2016-07-06'],
  ['２０１６年１０月', '2016-10'],
  ['二〇一六年十二月三十一日', '2016-12-31'],
  ['发布于 2016 年 7 月 6 日，施行', '2016-07-06'],
  ['二〇一六年十月', '2016-10'],
  ['二零一六年一月一日', '2016-01-01'],
  ['2016年7月6日，2017年8月', '2016-07-06'],
  ['2016年7月', '2016-07'],
  ['2016年0月1日', null],
  ['2016年2月31日', null],
  ['2016年2月29日', '2016-02-29'],
  ['2015年2月29日', null],
  ['2016年2月32日', null],
  ['', null],
  ['2016年13月1日', null],
  ['2016年', null],
  ['今年7月', null],
])('%s is %s', (printed, iso) => {
  expect(printedDate(printed)).toBe(iso);
});

test.each([
  ['2009年8月27日 某会议通过', ['adopted 2009-08-27']],
  [
    '2009年8月27日通过　2010年1月1日批准　2020年5月29日《关于修改某条例的决定》修正',
    ['adopted 2009-08-27', 'approved 2010-01-01', 'amended 2020-05-29'],
  ],
  ['（2014年3月1日某市人民政府令第7号公布）', ['promulgated 2014-03-01']],
  ['2015年8月1日 施行', ['in-force 2015-08-01']],
  ['2015年8月1日', []],
  ['某会议通过', []],
])('the line under a title %s has %j', (text, dates) => {
  expect(enactmentDates(text).map(({ kind, edtf }) => `${kind} ${edtf}`)).toEqual(dates);
});

test.each<[string, string | null, string[]]>([
  ['本办法自2016年8月1日起施行。', null, ['in-force 2016-08-01']],
  ['本意见自 2016 年 8 月 1 日起施行,有效期为 5 年。', null, ['in-force 2016-08-01', 'expires 2021-07-31']],
  ['本意见自2016年3月1日起施行，有效期为五年。', null, ['in-force 2016-03-01', 'expires 2021-02-28']],
  [
    '本办法自2021年5月1日起施行，有效期至2025年12月31日。',
    null,
    ['in-force 2021-05-01', 'expires 2025-12-31'],
  ],
  ['本条例自公布之日起施行。', '2020-05-29', ['in-force 2020-05-29']],
  ['本条例自公布之日起施行。', null, []],
  ['本办法自公布之日起三十日后施行。', '2020-05-29', []],
  ['企业自2016年8月1日起施行新办法。', null, []],
])('%s, issued %s, is in force as %j', (text, issued, dates) => {
  expect(effectiveDates(text, issued).map(({ kind, edtf }) => `${kind} ${edtf}`)).toEqual(dates);
  expect(effectiveDates(text, issued).every(({ sure }) => sure === 'inferred')).toBe(true);
});

test.each([
  [
    '（1993年10月31日第八届某国大会常务委员会第四次会议通过　根据2009年8月27日第十一届某国大会常务委员会第十次会议《关于修改的决定》修正）',
    ['某国大会常务委员会'],
  ],
  ['2021年4月9日市统计局办公会议通过', ['市统计局']],
  ['（2016年11月30日江岸市政府第120次常务会议通过，2016年12月5日江岸市政府令第285号公布）', ['江岸市政府']],
  ['（2012年3月30日云阳省第十一届代表大会常务委员会第二十六次会议批准）', ['云阳省代表大会常务委员会']],
  ['（自2017年2月1日起施行）', []],
])('the bodies of a 题注: %s', (text, bodies) => {
  expect(enactmentBodies(text)).toEqual(bodies);
});
