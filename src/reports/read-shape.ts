/** A fault in a value, and where in it: `.trials[3].confidence`. */
export interface Fault {
  readonly place: string;
  readonly found: string;
  readonly forbidden: boolean;
}

/** Reads an unknown value into a new one that holds nothing but what was asked for; notes what is wrong. */
export type Reader = (value: unknown, faults: Fault[]) => unknown;

/** Names that reach the prototype of an object instead of a member of its own. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const SHORT = 60;
/** A file may be nothing but faults; more than these are neither told nor kept. */
const MOST = 100;

function note(faults: Fault[], value: unknown, forbidden = false): undefined {
  if (faults.length >= MOST) return undefined;
  const found = Array.isArray(value) ? '[…]' : value !== null && typeof value === 'object' ? '{…}' : written(value);
  faults.push({ place: '', found, forbidden });
  return undefined;
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

/** Runs a reader on a part; the faults it notes are placed within the whole. */
function within(step: string, value: unknown, reader: Reader, faults: Fault[]): unknown {
  const before = faults.length;
  const read = reader(value, faults);
  if (faults.length > before)
    faults.push(...faults.splice(before).map((fault) => ({ ...fault, place: step + fault.place })));
  return read;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** An object of known members; others are left behind. */
export function members(readers: Readonly<Record<string, Reader>>): Reader {
  const known = Object.entries(readers).map(([name, reader]) => ({ name, step: `.${name}`, reader }));
  return (value, faults) => {
    if (!isObject(value)) return note(faults, value);
    const read: Record<string, unknown> = {};
    for (const { name, step, reader } of known)
      read[name] = within(step, Object.hasOwn(value, name) ? value[name] : undefined, reader, faults);
    return read;
  };
}

/** An object whose member names are data: ids of scenarios, for instance. */
export function namedBy(name: Reader, reader: Reader): Reader {
  return (value, faults) => {
    if (!isObject(value)) return note(faults, value);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (FORBIDDEN.includes(key)) note(faults, key, true);
        else name(key, faults);
        return [key, within(`.${written(key)}`, member, reader, faults)];
      }),
    );
  };
}

export function listOf(reader: Reader, most: number): Reader {
  return (value, faults) => {
    if (!Array.isArray(value) || value.length > most) return note(faults, value);
    return value.map((one: unknown, i) => within(`[${i}]`, one, reader, faults));
  };
}

export function oneOf(allowed: readonly (string | number | boolean)[]): Reader {
  return (value, faults) => (allowed.some((one) => one === value) ? value : note(faults, value));
}

/** Text of at most so many characters. */
export function textOf(most: number, least = 0): Reader {
  return (value, faults) =>
    typeof value === 'string' && value.length >= least && value.length <= most ? value : note(faults, value);
}

export function numberOf(least: number, most: number): Reader {
  return (value, faults) =>
    typeof value === 'number' && value >= least && value <= most ? value : note(faults, value);
}

export function orNull(reader: Reader): Reader {
  return (value, faults) => (value === null ? null : reader(value, faults));
}

/** Whatever passes the test, taken as it is. */
export function passing(test: (value: unknown) => boolean): Reader {
  return (value, faults) => (test(value) ? value : note(faults, value));
}
