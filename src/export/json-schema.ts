import { z } from 'zod';

/** A zod schema as JSON Schema, draft 2020-12, under its own address. */
export function jsonSchema(schema: z.ZodType, id: string): z.core.JSONSchema.BaseSchema {
  return { $id: id, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) };
}
