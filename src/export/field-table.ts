import { z } from 'zod';
import { clauseRecord } from './records/clause.ts';
import { documentRecord } from './records/document.ts';
import { figureRecord } from './records/figure.ts';
import { eventRecord, nameRecord, referenceRecord } from './records/mentioned.ts';
import { sicNote } from './records/note.ts';
import { themeRecord } from './records/registries.ts';
import { sentenceRecord } from './records/sentence.ts';

/** The records of the exports as tables of their fields, drawn from the schemas themselves. */

export const RECORDS = {
  document: documentRecord,
  clause: clauseRecord,
  sentence: sentenceRecord,
  note: sicNote,
  figure: figureRecord,
  event: eventRecord,
  reference: referenceRecord,
  name: nameRecord,
  theme: themeRecord,
} as const satisfies Record<string, z.ZodObject>;

export type RecordName = keyof typeof RECORDS;

type Node = z.core.JSONSchema.BaseSchema;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function typeOf(node: Node): string {
  if (node.$ref) return node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map(String).join(' | ');
  if (node.anyOf) return node.anyOf.filter(isNode).map(typeOf).join(' or ');
  if (node.type === 'array' && isNode(node.items) && !Array.isArray(node.items))
    return `list of ${typeOf(node.items)}`;
  if (node.type === 'object' && node.properties) return `{ ${Object.keys(node.properties).join(', ')} }`;
  return [node.type ?? 'any'].flat().join(' or ');
}

/** The fields of a record, in their order, with their types in the words of JSON Schema: `list of clause`, `string or null`. */
export function fieldsOf(record: RecordName) {
  return Object.entries(RECORDS[record].shape).map(([name, schema]) => {
    const node = z.toJSONSchema(schema);
    return {
      name,
      type: typeOf(node),
      about: { zh: String(node.$comment ?? ''), en: String(node.description ?? '') },
    };
  });
}
