import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, ROOT, scenarioNamed, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { writeMermaid } from '../graph-mermaid.ts';
import { writeSvg } from '../graph-svg.ts';
import { wordsIn } from '../words-in.ts';

export const graph: Command = {
  name: 'graph',
  usage: '<id> [--format mermaid|svg] [--locale en] [--out file]',
  does: 'the map of a call, stages as columns: Mermaid text or a picture',
  options: {
    format: { type: 'string' },
    locale: { type: 'string' },
    out: { type: 'string' },
    root: { type: 'string' },
  },
  run({ words: [id], options: { format = 'mermaid', locale, out, root = ROOT } }) {
    const { parsed } = scenarioNamed(readContent(resolve(String(root))), id);
    const { words } = wordsIn(parsed, locale);
    if (format !== 'mermaid' && format !== 'svg')
      throw new WrongCall(`--format is mermaid or svg, not "${String(format)}".`);
    const text = format === 'svg' ? writeSvg(parsed.scenario, words) : writeMermaid(parsed.scenario, words);
    if (typeof out === 'string') writeFileSync(out, text);
    else process.stdout.write(text);
    return 0;
  },
};
