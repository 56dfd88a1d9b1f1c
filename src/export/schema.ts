import { z } from 'zod';
import type { Address } from '#src/cite/item.ts';
import { toJson } from './json.ts';
import { shardList } from './shards.ts';

/** A schema of what has some fields, whatever they hold. */
function requiring(names: readonly string[]) {
  return { properties: Object.fromEntries(names.map((name) => [name, true])), required: names };
}

/**
 * What a file of JSON may hold, as JSON Schema. A further field is no fault: later versions may add some, and what was
 * written for an earlier one goes on working. One that is missing, or of another type, is a fault.
 *
 * @param isCollection true where the lists may stand in shards.
 */
export function schemaJson(id: string, schema: z.ZodObject, address: Address, isCollection = false): string {
  const fields = Object.entries(schema.shape);
  const isList = (field: (typeof fields)[number][1]): boolean => isCollection && field instanceof z.ZodArray;
  const lists = fields.flatMap(([name, field]) => (isList(field) ? [name] : []));
  const either = fields.map(([name, field]) => [name, isList(field) ? z.optional(field) : field] as const);
  const whole = isCollection
    ? z.object({ ...Object.fromEntries(either), shards: shardList.optional() }).meta(schema.meta() ?? {})
    : schema;
  return toJson({
    $id: address(`/data/${id}.schema.json`),
    ...(isCollection && { anyOf: [lists, ['shards']].map(requiring) }),
    ...z.toJSONSchema(whole, {
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
  });
}
