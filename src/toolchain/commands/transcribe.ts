import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePlay, runPlay } from '../../lint/play.ts';
import { type Command, pathsThere, ROOT } from '../command.ts';
import { readContent } from '../content.ts';

function transcribeUnder(paths: readonly string[]): number {
  pathsThere(paths);
  for (const { parsed, plays } of readContent(resolve(ROOT), paths).scenarios) {
    const words = parsed.words[parsed.scenario.language] ?? {};
    for (const { file, text } of plays) {
      const play = parsePlay(text);
      const run = runPlay(parsed.scenario, words, play);
      const blocked = run.faults.filter((fault) => /not possible|no act|stops before|wants scam/.test(fault.message));
      if (blocked.length > 0) {
        for (const fault of blocked) process.stdout.write(`${file}:${fault.line}:1 ${fault.message}\n`);
        continue;
      }
      // The marks stay as their author wrote them: they are the promise the engine is held to.
      const heard = run.transcript.split('\n\n')[0] ?? '';
      const comments = text.split('\n').filter((line) => line.startsWith('#'));
      writeFileSync(file, `${[...comments, heard].join('\n')}\n\n${play.expects.map((one) => one.text).join('\n')}\n`);
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
