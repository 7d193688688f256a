import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Graph } from './explore.ts';
import type { Play } from './play.ts';

/** What a rule looks at: one scenario, its twin if there is one, everything it can do, and its plays. */
export interface Subject {
  readonly parsed: ParsedScenario;
  readonly twin: ParsedScenario | null;
  readonly graph: Graph;
  readonly plays: readonly { readonly file: string; readonly ending: string; readonly play: Play }[];
}

/** Something a rule found: where in call.yaml (or in another file, by line) and what, which value, the limit, the remedy. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly elsewhere?: { readonly file: string; readonly line: number };
}

export interface Rule {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  check(subject: Subject): Iterable<Fault>;
}

/** The path of a part with this id in the draft, e.g. ['nodes', 3, 'choices', 0]. */
export function pathOf(draft: object, id: string): readonly PropertyKey[] {
  const visit = (value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null => {
    if (value === null || typeof value !== 'object') return null;
    if (path.length > 0 && 'id' in value && value.id === id) return path;
    for (const [key, child] of Object.entries(value)) {
      const found = visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found) return found;
    }
    return null;
  };
  return visit(draft, []) ?? [];
}
