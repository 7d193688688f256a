export type Severity = 'error' | 'warning';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with content: what, which value, the limit, where and how to mend it. */
export interface Problem extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `call.yaml:12:5 error SC003-unknown-target …`, one line, as compilers write it. */
export function writeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.message}`;
}
