import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Locale } from '../scenario/vocabulary.ts';
import type { OwnCall } from '../storage/own-calls.ts';
import { CALL_FILE, type Finding, type Findings, type PartOfCall } from './findings.ts';
import { filesAtRisk, type Opened } from './opened.ts';

export type Pane = 'map' | 'source' | 'lines' | 'problems' | 'figures';

/** A place in a file the editor is asked to show. A new object asks again. */
export interface Target {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly focus: boolean;
}

/** Everything the studio is at a moment. */
export interface Workshop {
  /** Null on the page where a call is chosen. */
  readonly opened: Signal<Opened | null>;
  /** The file in the editor. */
  readonly file: Signal<string>;
  /** Id of the chosen node, check or ending. */
  readonly chosen: Signal<string | null>;
  readonly findings: Signal<Findings | null>;
  readonly isChecking: Signal<boolean>;
  /** The explorer's figures are still being counted. */
  readonly isCounting: Signal<boolean>;
  /** The texts were too much to check. */
  readonly isTooMuch: Signal<boolean>;
  readonly target: Signal<Target | null>;
  /** On a narrow screen one pane shows at a time. */
  readonly pane: Signal<Pane>;
  readonly drafts: Signal<readonly OwnCall[]>;
  readonly kept: Signal<readonly OwnCall[]>;
  /** The last thing done, told in passing and to screen readers. */
  readonly said: Signal<string>;
  readonly isSaving: Signal<boolean>;
  /** Another tab has the same call open. */
  readonly isElsewhere: Signal<boolean>;
  readonly part: ReadonlySignal<PartOfCall | null>;
  /** Files whose changes would be lost with the page. */
  readonly unsaved: ReadonlySignal<readonly string[]>;
  readonly errors: ReadonlySignal<readonly Finding[]>;
  readonly warnings: ReadonlySignal<readonly Finding[]>;
  /** Title in a language, else in any, else where it lies. */
  readonly titleIn: (locale: Locale) => string;
}

export function makeWorkshop(): Workshop {
  const opened = signal<Opened | null>(null);
  const findings = signal<Findings | null>(null);
  const chosen = signal<string | null>(null);
  const severe = (severity: Finding['severity']) =>
    computed(() =>
      (findings.value?.problems ?? [])
        .filter((problem) => problem.severity === severity)
        .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
    );
  return {
    opened,
    findings,
    chosen,
    file: signal(CALL_FILE),
    isChecking: signal(false),
    isCounting: signal(false),
    isTooMuch: signal(false),
    target: signal<Target | null>(null),
    pane: signal<Pane>('map'),
    drafts: signal<readonly OwnCall[]>([]),
    kept: signal<readonly OwnCall[]>([]),
    said: signal(''),
    isSaving: signal(false),
    isElsewhere: signal(false),
    part: computed(() => findings.value?.parts.find(({ id }) => id === chosen.value) ?? null),
    unsaved: computed(() => (opened.value ? filesAtRisk(opened.value) : [])),
    errors: severe('error'),
    warnings: severe('warning'),
    titleIn(locale) {
      const words = findings.value?.words ?? {};
      const title = words[locale]?.title ?? Object.values(words)[0]?.title;
      return title ?? opened.value?.folder.split('/').at(-1) ?? '';
    },
  };
}
