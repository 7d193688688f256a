import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOCALES } from '../../scenario/vocabulary.ts';
import { type Command, type Given, ROOT, scenarioNamed, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { recordingRows } from '../recording-rows.ts';
import { writeRecordingCsv, writeRecordingWorkbook } from '../recording-sheets.ts';
import { wordsIn } from '../words-in.ts';

async function writeScript({ words: [id], options }: Given): Promise<number> {
  const { locale, out } = options;
  const format = options.format ?? (typeof out === 'string' && out.endsWith('.xlsx') ? 'xlsx' : 'csv');
  if (format !== 'csv' && format !== 'xlsx') throw new WrongCall(`--format is csv or xlsx, not "${String(format)}".`);
  if (typeof out !== 'string') throw new WrongCall('--out says which file to write.');
  if (locale !== undefined && !LOCALES.some((one) => one === locale))
    throw new WrongCall(`--locale is one of ${LOCALES.join(', ')}, not "${String(locale)}".`);

  const content = readContent(resolve(typeof options.root === 'string' ? options.root : ROOT));
  const chosen = id === 'all' ? content.scenarios : [scenarioNamed(content, id)];
  const rows = chosen.flatMap(({ parsed }) => {
    const asked = locale === undefined ? parsed.scenario.locales : [wordsIn(parsed, locale).locale];
    return asked.flatMap((one) => recordingRows(parsed, one));
  });
  writeFileSync(out, format === 'csv' ? writeRecordingCsv(rows) : await writeRecordingWorkbook(rows));
  const minutes = rows.reduce((sum, row) => sum + row.seconds, 0) / 60;
  process.stdout.write(`${out}: ${rows.length} lines, about ${minutes.toFixed(1)} minutes of speech\n`);
  return 0;
}

export const script: Command = {
  name: 'script',
  usage: '<id|all> --out file [--locale en] [--format csv|xlsx]',
  does: 'recording sheets: every line by speaker, with mood, what comes before, and how long it takes',
  options: {
    locale: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    root: { type: 'string' },
  },
  run: writeScript,
};
