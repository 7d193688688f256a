import { z } from 'zod';
import { callSchema } from '../scenario/schema.ts';

/** call.schema.json, by which editors complete words, explain them and underline what does not fit. */
export function writeCallSchema(): string {
  const schema = z.toJSONSchema(callSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // It is for our own messages and pages; the pattern says the same to an editor.
      delete jsonSchema.form;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
