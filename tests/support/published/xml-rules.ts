// What the schemas of our XML files ask for, as far as our files use them, in our own words: which attributes an element
// must have, and which elements it may hold in which order. The schemas themselves (REFI-QDA 1.0, TEI P5, TMX 1.4) are no
// part of the project; the files were validated against them by hand.

import assert from 'node:assert/strict';
import { elementsIn, everyElement, type Node } from './xml.ts';

interface ElementRule {
  /** Attributes that it must have. */
  readonly needs?: readonly string[];
  /** Elements that it may hold, in their order; any number of each. Anything where it is left out. */
  readonly holds?: readonly string[];
}

type Rules = Readonly<Record<string, ElementRule>>;

const CODE: ElementRule = { needs: ['guid', 'name', 'isCodable'], holds: ['Description', 'NoteRef', 'Code'] };
const NOTHING: ElementRule = { holds: [] };

export const QDC: Rules = {
  CodeBook: { holds: ['Codes', 'Sets'] },
  Codes: { holds: ['Code'] },
  Code: CODE,
  Description: NOTHING,
};

export const QDE: Rules = {
  ...QDC,
  Project: {
    needs: ['name'],
    holds: [
      'Users',
      'CodeBook',
      'Variables',
      'Cases',
      'Sources',
      'Notes',
      'Links',
      'Sets',
      'Graphs',
      'Description',
    ],
  },
  Users: { holds: ['User'] },
  User: { needs: ['guid'], holds: [] },
  Variables: { holds: ['Variable'] },
  Variable: { needs: ['guid', 'name', 'typeOfVariable'], holds: ['Description'] },
  Sources: { holds: ['TextSource'] },
  TextSource: {
    needs: ['guid', 'plainTextPath'],
    holds: ['Description', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
  },
  // Coder and time are optional in the schema, and QualCoder cannot do without.
  PlainTextSelection: {
    needs: ['guid', 'startPosition', 'endPosition', 'creatingUser', 'creationDateTime'],
    holds: ['Description', 'Coding', 'NoteRef'],
  },
  Coding: { needs: ['guid', 'creatingUser'], holds: ['CodeRef', 'NoteRef'] },
  CodeRef: { needs: ['targetGUID'], holds: [] },
  VariableValue: { holds: ['VariableRef', 'TextValue'] },
  VariableRef: { needs: ['targetGUID'], holds: [] },
  TextValue: NOTHING,
};

export const TMX: Rules = {
  tmx: { needs: ['version'], holds: ['header', 'body'] },
  header: {
    needs: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    holds: ['note', 'prop'],
  },
  body: { holds: ['tu'] },
  tu: { holds: ['note', 'prop', 'tuv'] },
  tuv: { needs: ['xml:lang'], holds: ['note', 'prop', 'seg'] },
  seg: NOTHING,
  prop: { needs: ['type'], holds: [] },
  note: NOTHING,
};

/** Words of a line in TEI: what may stand in one another. */
const PHRASES = [
  ...['choice', 'sic', 'corr', 'seg', 'term', 'ref', 'date', 'measure', 'num', 'pb', 'lb'],
  ...['orgName', 'placeName', 'persName', 'name'],
];

export const TEI: Rules = {
  TEI: { holds: ['teiHeader', 'text'] },
  teiHeader: { holds: ['fileDesc', 'encodingDesc', 'profileDesc'] },
  fileDesc: { holds: ['titleStmt', 'editionStmt', 'publicationStmt', 'notesStmt', 'sourceDesc'] },
  titleStmt: { holds: ['title', 'editor'] },
  publicationStmt: { holds: ['publisher', 'idno', 'availability'] },
  availability: { holds: ['licence', 'p'] },
  group: { holds: ['text'] },
  text: { holds: ['group', 'body', 'back'] },
  body: { holds: ['div'] },
  back: { holds: ['div'] },
  div: { needs: ['type'], holds: ['head', 'note', 'table', 'p', 'div'] },
  table: { holds: ['row'] },
  row: { holds: ['cell'] },
  cell: {},
  note: { holds: ['p'] },
  choice: { holds: ['sic', 'corr'] },
  corr: { needs: ['cert', 'resp'], holds: [] },
  measure: { needs: ['type', 'n'] },
  pb: NOTHING,
  lb: NOTHING,
  ...Object.fromEntries(PHRASES.map((name) => [name, {}])),
};

/** @throws where an element stands in no rule, lacks what it needs, or holds what it may not, there or in that order. */
export function assertRules(root: Node, rules: Rules, others: readonly string[] = []): void {
  for (const node of everyElement(root)) {
    const rule = rules[node.name];
    if (!rule) {
      assert.ok(others.includes(node.name), `no rule for <${node.name}>`);
      continue;
    }
    for (const name of rule.needs ?? []) assert.ok(node.attributes[name], `<${node.name}> needs ${name}`);
    const { holds } = rule;
    if (!holds) continue;
    const places = elementsIn(node).map(({ name }) => {
      assert.ok(holds.includes(name), `<${node.name}> may not hold <${name}>`);
      return holds.indexOf(name);
    });
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      `the order of what <${node.name}> holds`,
    );
  }
}

/** @throws where an id stands twice, or something is pointed to that is not there. */
export function assertPointers(root: Node, id: string, pointers: (node: Node) => readonly string[]): void {
  const all = everyElement(root);
  const ids = all.flatMap(({ attributes }) => attributes[id] ?? []);
  assert.equal(new Set(ids).size, ids.length, `each ${id} once`);
  const known = new Set(ids);
  for (const node of all)
    for (const pointer of pointers(node)) assert.ok(known.has(pointer), `nothing is called ${pointer}`);
}
