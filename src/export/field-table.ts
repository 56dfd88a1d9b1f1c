import { z } from 'zod';
import { clause } from './schema/clause.ts';
import { document } from './schema/document.ts';
import { event } from './schema/events.ts';
import { figure } from './schema/figures.ts';
import { name } from './schema/names.ts';
import { sicNote } from './schema/note.ts';
import { reference } from './schema/references.ts';
import { sentence } from './schema/sentence.ts';
import { theme } from './schema/themes.ts';

/** The records of the exports as tables of their fields, drawn from the schemas themselves. */

export interface FieldRow {
  readonly name: string;
  /** In the words of JSON Schema: `string`, `list of clause`, `string or null`. */
  readonly type: string;
  readonly about: { readonly zh: string; readonly en: string };
}

export const RECORDS = {
  document,
  clause,
  sentence,
  note: sicNote,
  figure,
  event,
  reference,
  name,
  theme,
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

export function fieldsOf(record: RecordName): FieldRow[] {
  const root = z.toJSONSchema(RECORDS[record], { target: 'draft-2020-12' });
  // A schema with a name of its own stands among the definitions, and the root only points there.
  const { properties = {} } = (root.$ref && root.$defs?.[record]) || root;
  return Object.entries(properties).flatMap(([field, node]) =>
    isNode(node)
      ? [
          {
            name: field,
            type: typeOf(node),
            about: { zh: String(node.$comment ?? ''), en: String(node.description ?? '') },
          },
        ]
      : [],
  );
}
