import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Command, ROOT, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { openCall } from '../open-call.ts';
import { playInTerminal, type Terminal } from '../play-in-terminal.ts';

/**
 * Rows from standard input, typed or piped. Piped rows come all at once and the end of the pipe closes the interface, so
 * they are read as a stream: a question asked later would wait for an answer that has gone by.
 */
function openTerminal(): Terminal & { readonly close: () => void } {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const rows = reader[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      process.stdout.write(prompt);
      const { done, value } = await rows.next();
      return done === true ? null : value;
    },
    write: (row) => {
      process.stdout.write(`${row}\n`);
    },
    close: () => {
      reader.close();
    },
  };
}

function mayWrite(file: string): void {
  if (!file.endsWith('.play')) throw new WrongCall(`--save names a file that ends in .play, not "${file}".`);
  try {
    accessSync(existsSync(file) ? file : dirname(resolve(file)), constants.W_OK);
  } catch {
    throw new WrongCall(`${file} cannot be written there. Choose another place for --save.`);
  }
}

export const play: Command = {
  name: 'play',
  usage: '<id> [--locale zh-CN|en] [--seed n] [--save file.play]',
  does: 'the call in the terminal, with its debrief; --seed shuffles the replies',
  options: { locale: { type: 'string' }, seed: { type: 'string' }, save: { type: 'string' } },
  async run({ words: [id], options }) {
    const content = readContent(resolve(ROOT));
    // A call whose overlay waits for its translator can still be played in its own language.
    const whole = [...content.scenarios.map((one) => one.parsed), ...(content.guide ? [content.guide] : [])];
    const parsed = whole.find(({ scenario }) => scenario.id === id) ?? openCall(resolve(ROOT), id ?? '').parsed;
    const person = content.people.get(parsed.scenario.you);
    const { locales, language } = parsed.scenario;
    const locale = locales.find((one) => one === (options.locale ?? language));
    if (!locale)
      throw new WrongCall(`"${id ?? ''}" has no words in "${String(options.locale)}"; it has ${locales.join(', ')}.`);
    if (!person) throw new WrongCall(`"${parsed.scenario.you}" has no card. "check" says what is wrong with it.`);
    // Told before the call is played, not after, when it would be lost.
    if (typeof options.save === 'string') mayWrite(options.save);
    const terminal = openTerminal();
    const seed = typeof options.seed === 'string' ? options.seed : null;
    const played = await playInTerminal(terminal, { parsed, person, locale, seed });
    terminal.close();
    if (played === null) process.stdout.write('\nStopped before the end; nothing is saved.\n');
    else if (typeof options.save === 'string') {
      writeFileSync(options.save, played);
      process.stdout.write(`${options.save} written\n`);
    }
    return 0;
  },
};
