import type { Rule } from '../lint/rule.ts';
import { type Problem, writeProblem } from '../scenario/problem.ts';
import { terminalText } from './terminal-text.ts';

/** How problems are shown: to a person, or to a machine that shows them in an editor or on a review page. */
export const FORMATS = ['pretty', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Compiler style, with the line itself and a mark under the place. `lineOf` gives a file's line, from 1, if it can be read. */
export function writePretty(
  problems: readonly Problem[],
  lineOf: (file: string, line: number) => string | undefined,
): string {
  return problems
    .map((problem) => {
      const text = lineOf(problem.file, problem.line);
      if (text === undefined) return `${terminalText(writeProblem(problem))}\n`;
      const { shown, before } = clip(terminalText(text), problem.column - 1);
      const margin = `${problem.line}`.length;
      return [
        terminalText(writeProblem(problem)),
        `  ${problem.line} │ ${shown}`,
        `  ${' '.repeat(margin)} │ ${' '.repeat(width(shown.slice(0, before)))}^`,
        '',
      ].join('\n');
    })
    .join('');
}

const SHOWN = 110;

/** The part of a long line around a place, and where the place stands in it. */
function clip(text: string, at: number): { readonly shown: string; readonly before: number } {
  if (text.length <= SHOWN) return { shown: text, before: Math.min(at, text.length) };
  const from = Math.max(0, Math.min(at - SHOWN / 2, text.length - SHOWN));
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}…`;
  return { shown, before: at - from + (from > 0 ? 1 : 0) };
}

const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/** Columns a terminal needs: Chinese characters and full-width signs take two, and so do signs written as two units. */
function width(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** SARIF 2.1.0 (OASIS), the form code-review pages read. */
export function writeSarif(problems: readonly Problem[], rules: readonly Rule[]): string {
  const used = rules.filter((rule) => problems.some((problem) => problem.code === rule.code));
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'hold-the-line-scenarios',
              rules: used.map((rule) => ({
                id: rule.code,
                shortDescription: { text: rule.holds },
                fullDescription: { text: rule.because },
                help: { text: rule.remedy },
                defaultConfiguration: { level: rule.severity },
              })),
            },
          },
          // As JavaScript counts: an emoji is two.
          columnKind: 'utf16CodeUnits',
          results: problems.map((problem) => ({
            ruleId: problem.code,
            ...(used.some((rule) => rule.code === problem.code) && {
              ruleIndex: used.findIndex((rule) => rule.code === problem.code),
            }),
            level: problem.severity,
            message: { text: problem.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: problem.file.split('/').map(encodeURIComponent).join('/') },
                  region: { startLine: problem.line, startColumn: problem.column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  )}\n`;
}
