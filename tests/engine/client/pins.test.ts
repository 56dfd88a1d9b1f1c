import { expect, test } from 'vitest';
import { fill } from '#src/client/page/dom.ts';
import { type Sheet, sheetCsv, sheetMarkdown } from '#src/client/pins/export.ts';
import { movedUp } from '#src/client/pins/sheet.ts';

const sheet: Sheet = {
  title: 'Targets * and sums',
  status: 'The Chinese is the text.',
  columns: {
    place: 'place',
    kind: 'kind',
    text: 'text',
    translation: 'working translation',
    standing: 'target',
    address: 'address',
  },
  passages: [
    {
      citation: 'As reported in Paper, Heading 5, sentence 1',
      kind: 'Press',
      text: '拿出1000万元,设立*基金*',
      translation: 'puts up 10 million yuan, and “a fund”',
      standing: '',
      address: 'https://example.org/documents/paper/h5/#h5.s1',
    },
    {
      citation: 'Order, 1',
      kind: 'Policy',
      text: '达到10个',
      translation: '',
      standing: 'Target set by the City; now expired.',
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

> 达到10个

Order, 1 (Policy). Target set by the City; now expired. <https://example.org/1>

*The Chinese is the text.*
`);
});

test('the hand-out as CSV has a line for each passage', () => {
  expect(sheetCsv(sheet).split('\r\n')).toEqual([
    '\uFEFFplace,kind,text,working translation,target,address',
    '"As reported in Paper, Heading 5, sentence 1",Press,"拿出1000万元,设立*基金*","puts up 10 million yuan, and “a fund”",,https://example.org/documents/paper/h5/#h5.s1',
    '"Order, 1",Policy,达到10个,,Target set by the City; now expired.,https://example.org/1',
    '',
  ]);
});

test('a passage moves up by one place, the first stays', () => {
  expect(movedUp(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b']);
  expect(movedUp(['a', 'b', 'c'], 'a')).toEqual(['a', 'b', 'c']);
  expect(movedUp(['a', 'b', 'c'], 'x')).toEqual(['a', 'b', 'c']);
});

test('words are filled where they name an insert', () => {
  expect(fill('{shown} of {all}, {other}', { shown: 3, all: 17 })).toBe('3 of 17, {other}');
});
