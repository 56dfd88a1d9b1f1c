import { expect, test } from 'vitest';
import { linesByDocument } from '#src/corpus/essays.ts';
import { loadContent } from '#src/corpus/read.ts';
import { clausesOf } from '#src/corpus/walk.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

const { corpus, essays, introductions, pages } = await loadContent(EDITION);
const press = new Set(corpus.documents.filter(({ kind }) => kind === 'press').map(({ id }) => id));
const all = [...essays, ...introductions];

test('every finished document has an introduction, and every place an essay', () => {
  const named = (ids: readonly string[]) => ids.flatMap((id) => [`en/${id}`, `zh/${id}`]).toSorted();
  expect([...introductions.keys()].toSorted()).toEqual(named(finished(corpus.documents).map(({ id }) => id)));
  expect([...essays.keys()].toSorted()).toEqual(named(corpus.cities.map(({ id }) => id)));
});

test('an introduction has a screen of text, and says what was looked for and not found', () => {
  for (const [id, { front, prose }] of introductions) {
    const length = prose.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    expect(length, id).toBeLessThan(id.startsWith('en') ? 2200 : 900);
    expect(front.silent.length, id).toBeGreaterThan(0);
  }
});

test('no line on a place says that nothing is said', () => {
  const empty = /^(?:None|No sum|Cannot be said|Does not arise|没有写|未提|无从判断|无此问题)/;
  const lines = [...essays.values()].flatMap(({ front }) => front.lines.map(({ text }) => text));
  expect(lines.filter((text) => empty.test(text))).toEqual([]);
});

test('that the press reports it is said at the head of its lines, and in none of them', () => {
  const lines = [...essays.values()].flatMap(({ front }) =>
    [...linesByDocument(front.lines)].flatMap(([id, own]) => (press.has(id) ? own : [])),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ text }) => /[Aa]s reported in|据该文报道/.test(text))).toEqual([]);
});

test('no section of an essay says twice that it is reported', () => {
  for (const [id, { prose }] of all)
    for (const section of prose.sections.keys()) {
      const from = prose.sections[section]?.line ?? 0;
      const to = prose.sections[section + 1]?.line ?? Number.POSITIVE_INFINITY;
      const words = prose.paragraphs
        .filter(({ place }) => place.line >= from && place.line < to)
        .map(({ text }) => text);
      const said = words.join('\n').match(/[Aa]s reported|据该文报道|据报道/g) ?? [];
      expect(said.length, `${id}, section ${section}`).toBeLessThan(2);
    }
});

test('no id of a clause stands in words, where a reader is given its number', () => {
  const ids = new Set(
    clausesOf(corpus.documents).flatMap(({ id, sentences }) => [id, ...sentences.map((one) => one.id)]),
  );
  const machine = [...ids].filter((id) => /^[hp]\d|\.(?:p|s)\d/.test(id));
  const words = [
    ...all.map(([, { front, prose }]) => [
      front.summary,
      ...front.lines.map(({ text }) => text),
      ...prose.paragraphs.map(({ text }) => text),
    ]),
    ...[...pages]
      .filter(([id]) => id.endsWith('/reading'))
      .map(([, { prose }]) => prose.paragraphs.map(({ text }) => text)),
  ]
    .flat()
    .join('\n');
  expect(
    machine.filter((id) => new RegExp(`(?<![\\w.])${id.replaceAll('.', '\\.')}(?![\\w.])`).test(words)),
  ).toEqual([]);
});
