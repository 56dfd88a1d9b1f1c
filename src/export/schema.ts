import { z } from 'zod';
import type { Address } from '#src/cite/item.ts';
import { toJson } from './json.ts';

/**
 * What a file of JSON may hold, as JSON Schema. A further field is no fault: later versions may add some, and what was
 * written for an earlier one goes on working. One that is missing, or of another type, is a fault.
 */
export function schemaJson(id: string, schema: z.ZodType, address: Address): string {
  return toJson({
    $id: address(`/data/${id}.schema.json`),
    ...z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
  });
}
