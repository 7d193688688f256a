import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transcribePlay } from '../../lint/transcribe-play.ts';
import { type Command, pathsThere, ROOT } from '../command.ts';
import { readContent } from '../content.ts';

function transcribeUnder(paths: readonly string[]): number {
  pathsThere(paths);
  for (const { parsed, plays } of readContent(resolve(ROOT), paths).scenarios) {
    const { scenario } = parsed;
    for (const { file, text } of plays) {
      const done = transcribePlay(scenario, parsed.words[scenario.language] ?? {}, text);
      if (done.ok) writeFileSync(file, done.text);
      else for (const fault of done.faults) process.stdout.write(`${file}:${fault.line}:1 ${fault.message}\n`);
    }
  }
  return 0;
}

export const transcribe: Command = {
  name: 'transcribe',
  usage: '[paths]',
  does: 'fills in what is heard in the plays; their marks stay as promised',
  options: {},
  run: ({ words }) => transcribeUnder(words),
};
