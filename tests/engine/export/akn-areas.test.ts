import { expect, test } from 'vitest';
import type { Role } from '#src/convert/roles.ts';
import { areas, branches } from '#src/export/akn/tree.ts';
import { makeDocument } from '#tests/engine/compare/make.ts';

// Each row: roles in the order of the text, and where each stands. What a document may hold where is laid down by
// the schema of Akoma Ntoso: front, body, end; nothing is moved for it.
test.each<[string, readonly Role[], readonly string[]]>([
  [
    'front, body and end',
    ['letterhead', 'title', 'preamble', 'clause', 'closing', 'attachment'],
    ['preface', 'preface', 'preamble', 'mainBody', 'conclusions', 'attachments'],
  ],
  ['a title inside the body', ['clause', 'title', 'clause'], ['mainBody', 'mainBody', 'mainBody']],
  ['a preamble inside the body', ['clause', 'preamble'], ['mainBody', 'mainBody']],
  ['a closing inside the body', ['closing', 'clause', 'closing'], ['mainBody', 'mainBody', 'conclusions']],
  [
    'a title under the opening paragraph',
    ['preamble', 'title', 'clause'],
    ['preamble', 'preamble', 'mainBody'],
  ],
  ['no body', ['title', 'preamble', 'signature'], ['preface', 'preamble', 'conclusions']],
])('%s', (_title, roles, expected) => {
  const given = makeDocument('order', {
    clauses: Object.fromEntries(roles.map((_, index) => [`p${index + 1}`, {}])),
  });
  const clauses = given.clauses.map((clause, index) => ({
    ...clause,
    role: roles[index] ?? 'clause',
    label: roles[index] === 'attachment' ? '附件1' : '',
  }));
  const placed = Object.entries(areas(branches(clauses))).flatMap(([area, list]) =>
    list.map(({ clause }) => [clause.id, area] as const),
  );
  const areaOf = new Map(placed);
  expect(clauses.map(({ id }) => areaOf.get(id))).toEqual(expected);
});
