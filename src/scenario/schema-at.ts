import { z } from 'zod';

/** The schema of what stands at a path, without its wrappers. Null where the schema has nothing there. */
export function schemaAt(root: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let schema: z.core.$ZodType | null = bare(root);
  for (const step of path) {
    if (schema === null) return null;
    schema = stepInto(schema, step);
  }
  return schema;
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    const next = Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
    return next ? bare(next) : null;
  }
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? bare(schema.element) : null;
  if (schema instanceof z.ZodRecord) return bare(schema.valueType);
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const next = stepInto(bare(option), step);
      if (next) return next;
    }
  }
  return null;
}

/** The keys a map may have here; those of every kind of map where there are several. */
export function keysOf(schema: z.core.$ZodType | null): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(bare(option)));
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

/** What may stand here, as a phrase after "it must be". */
export function expectedBy(schema: z.core.$ZodType | null): string {
  if (schema instanceof z.ZodEnum) return sayList(schema.options.map(String));
  if (schema instanceof z.ZodString) {
    const form = schema.meta()?.form;
    return typeof form === 'string' ? form : 'text';
  }
  if (schema instanceof z.ZodNumber) {
    const { minValue: least, maxValue: most } = schema;
    const kind = schema.isInt ? 'a whole number' : 'a number';
    return least === null || most === null ? kind : `${kind} from ${least} to ${most}`;
  }
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodArray) return 'a list';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord)
    return keysOf(schema).length > 0 ? `a map with ${sayList(keysOf(schema))}` : 'a map';
  if (schema instanceof z.ZodUnion) {
    const keys = keysOf(schema);
    if (keys.length > 0) return `a condition: a map with ${sayList([...new Set(keys)])}`;
    return schema.options.map((option) => expectedBy(bare(option))).join(' or ');
  }
  return 'something else';
}

/** Words in a row, shortened where a list is long: the reference has it whole. */
export function sayList(words: readonly string[], most = 24): string {
  const shown = words.slice(0, most).join(', ');
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodLazy
  ) {
    inner = inner instanceof z.ZodLazy ? inner.def.getter() : inner.def.innerType;
  }
  return inner;
}
