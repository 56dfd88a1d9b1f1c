import { describe, expect, test } from 'vitest';
import { fill } from '#src/client/page/dom.ts';
import { type Sheet, sheetCsv, sheetHtml, sheetMarkdown, sheetRis } from '#src/client/pins/export.ts';
import { moved, type PinList, readPins, withoutPins, withPins, writePins } from '#src/client/pins/pins.ts';
import { items } from '#tests/engine/cite/items.ts';

const sheet: Sheet = {
  lang: 'en',
  title: 'Targets * and sums',
  status: 'The Chinese is the text.',
  columns: {
    place: 'place',
    kind: 'kind',
    spoken: 'told of',
    coding: 'coding',
    text: 'text',
    translation: 'working translation',
    standing: 'target',
    note: 'note',
    address: 'address',
  },
  passages: [
    {
      citation: 'As reported in Paper, Heading 5, sentence 1',
      kind: 'Press',
      spoken: 'North',
      text: '拿出1000万元,设立*基金*',
      translation: 'puts up 10 million yuan, and “a fund”',
      standing: '',
      note: 'Compare <1>\nand "2".',
      address: 'https://example.org/documents/paper/h5/#h5.s1',
    },
    {
      citation: 'Order, 1',
      kind: 'Policy',
      text: '达到10个',
      translation: '',
      standing: 'Target set by the City; now expired.',
      note: '',
      address: 'https://example.org/1',
    },
  ],
};

test('the hand-out as Markdown quotes each passage, cites it, says who set a target, and leaves no sign to be read as markup', () => {
  expect(sheetMarkdown(sheet)).toBe(`# Targets \\* and sums

> 拿出1000万元,设立\\*基金\\*
>
> puts up 10 million yuan, and “a fund”

As reported in Paper, Heading 5, sentence 1 (Press). <https://example.org/documents/paper/h5/#h5.s1>

Compare <1>

and "2".

> 达到10个

Order, 1 (Policy). Target set by the City; now expired. <https://example.org/1>

*The Chinese is the text.*
`);
});

test('the hand-out as CSV has a line for each passage', () => {
  expect(sheetCsv(sheet).split('\r\n')).toEqual([
    '\uFEFFplace,kind,told of,text,working translation,target,note,address',
    '"As reported in Paper, Heading 5, sentence 1",Press,North,"拿出1000万元,设立*基金*","puts up 10 million yuan, and “a fund”",,"Compare <1>\nand ""2"".",https://example.org/documents/paper/h5/#h5.s1',
    '"Order, 1",Policy,,达到10个,,Target set by the City; now expired.,,https://example.org/1',
    '',
  ]);
  // Where it is said whether passages are coded, a column says so.
  const [first] = sheet.passages;
  const coded = first ? [{ ...first, coding: 'left' }] : [];
  expect(sheetCsv({ ...sheet, passages: coded })).toMatch(/kind,told of,coding,text.*Press,North,left,/s);
});

test('the hand-out for the clipboard is text, languages and links, and nothing that a note writes becomes markup', () => {
  expect(sheetHtml(sheet)).toBe(
    '<h1>Targets * and sums</h1>' +
      '<blockquote><p lang="zh-CN">拿出1000万元,设立*基金*</p><p lang="en">puts up 10 million yuan, and “a fund”</p></blockquote>' +
      '<p>As reported in Paper, Heading 5, sentence 1 (Press). <a href="https://example.org/documents/paper/h5/#h5.s1">https://example.org/documents/paper/h5/#h5.s1</a></p>' +
      '<p>Compare &lt;1&gt;<br>and &quot;2&quot;.</p>' +
      '<blockquote><p lang="zh-CN">达到10个</p></blockquote>' +
      '<p>Order, 1 (Policy). Target set by the City; now expired. <a href="https://example.org/1">https://example.org/1</a></p>' +
      '<p><em>The Chinese is the text.</em></p>',
  );
});

test('the hand-out as RIS has one record for each clause, with words and notes before its end', () => {
  const [first, second] = sheet.passages;
  if (!first || !second) throw new Error('two passages');
  const records = sheetRis([first, second, second], [items.clause, items.opinion, items.clause], 'zh').split(
    /(?<=ER {2}- \r\n)/,
  );
  expect(records.map((record) => /ID {2}- (.*)\r/.exec(record)?.[1])).toEqual([
    items.clause.key,
    items.opinion.key,
  ]);
  expect(records[0]).toContain(
    'N1  - 拿出1000万元,设立*基金*\r\nN1  - puts up 10 million yuan, and “a fund”\r\nN1  - Compare <1> and "2".\r\nN1  - 达到10个\r\nER  - \r\n',
  );
  expect(records[1]).toContain('N1  - 达到10个\r\nER  - \r\n');
});

const list: PinList = {
  title: 'Mine & yours',
  pins: [
    { id: 'a#1.s2', note: '' },
    { id: 'b#2', note: 'first line\nsecond & last #' },
    { id: 'a#3', note: '' },
  ],
};

describe('a list of pins', () => {
  test('comes back whole from the text that holds it, or without what the reader wrote', () => {
    expect(readPins(writePins(list))).toEqual(list);
    const bare = { title: '', pins: list.pins.map(({ id }) => ({ id, note: '' })) };
    expect(readPins(writePins(list, false))).toEqual(bare);
    expect(writePins(list, false)).toBe('pin=a%231.s2&pin=b%232&pin=a%233');
  });

  test.each([
    ['', []],
    ['main', []],
    ['["a#1"]', []],
    ['note=lost&pin=a%231&note=kept', [{ id: 'a#1', note: 'kept' }]],
    [
      'pin=a%231&note=x&pin=b%231&pin=a%231',
      [
        { id: 'a#1', note: 'x' },
        { id: 'b#1', note: '' },
      ],
    ],
  ])('%j holds what it names, each once, each note with the pin before it', (text, pins) => {
    expect(readPins(text).pins).toEqual(pins);
  });

  test.each([
    ['a#3', -1, 'a#1.s2 a#3 b#2'],
    ['a#1.s2', -1, 'a#1.s2 b#2 a#3'],
    ['a#1.s2', 1, 'b#2 a#1.s2 a#3'],
    ['a#3', 1, 'a#1.s2 b#2 a#3'],
    ['x#1', 1, 'a#1.s2 b#2 a#3'],
  ])('%s moved by %i stops at the ends', (id, by, order) => {
    expect(
      moved(list, id, by)
        .pins.map((pin) => pin.id)
        .join(' '),
    ).toBe(order);
  });

  test('takes a passage once, and keeps the note of one that it has', () => {
    const more = withPins(list, [
      { id: 'b#2', note: 'other' },
      { id: 'c#1', note: '' },
    ]);
    expect(more.pins).toEqual([...list.pins, { id: 'c#1', note: '' }]);
    expect(withoutPins(more, ['a#1.s2', 'a#3', 'c#1']).pins).toEqual([list.pins[1]]);
  });
});

test('words are filled where they name an insert', () => {
  expect(fill('{shown} of {all}, {other}', { shown: 3, all: 17 })).toBe('3 of 17, {other}');
});
