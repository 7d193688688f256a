import { money } from '../i18n/numbers.ts';
import { parsePlay, runPlay, writeMarks } from '../lint/play.ts';
import type { ParsedPerson } from '../scenario/parse-person.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { linesOf, type Words } from '../scenario/scenario.ts';
import { CHECKS, type Locale } from '../scenario/vocabulary.ts';
import { type Heard, howTo, speakerName, stagesOf, TerminalCall } from './terminal-call.ts';
import { terminalText } from './terminal-text.ts';

/** The two ends of a terminal. */
export interface Terminal {
  /** Asks and waits for a row; null when nothing more will come. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly write: (row: string) => void;
}

export interface PlayParts {
  readonly parsed: ParsedScenario;
  readonly person: ParsedPerson;
  readonly locale: Locale;
  readonly seed: string | null;
}

/** How it went: the text of a play file, or null where the player stopped before the end. */
export type Played = string | null;

/** Plays one call, from the card that says who you are to the debrief. */
export async function playInTerminal(terminal: Terminal, parts: PlayParts): Promise<Played> {
  const { parsed, locale, seed } = parts;
  const words = parsed.words[locale] ?? {};
  const game = new TerminalCall(parsed.scenario, words, locale, seed);
  const write = (row: string) => terminal.write(terminalText(row));
  for (const row of cardRows(parts)) write(row);
  for (;;) {
    while (!game.isOver) {
      for (const row of ['', ...promptRows(game)]) write(row);
      const given = await terminal.ask('> ');
      if (given === null || given.trim() === 'q') return null;
      for (const row of await step(game, words, given.trim().toLowerCase(), terminal)) write(row);
    }
    write('The call is over.');
    const verdict = await askVerdict(terminal);
    if (verdict === null) return null;
    if (verdict === 'u') {
      game.undo();
      write('Taken back.');
      continue;
    }
    const play = [...game.acts, `verdict ${verdict}`].join('\n');
    // Texts in a play file are those of the language the call was written in.
    const run = runPlay(parsed.scenario, parsed.words[parsed.scenario.language] ?? {}, parsePlay(play));
    for (const row of debriefRows(parts, game, run.marks ? writeMarks(run.marks) : [], verdict)) write(row);
    return run.transcript;
  }
}

function cardRows({ parsed: { scenario, words: all }, person, locale }: PlayParts): readonly string[] {
  const words = all[locale] ?? {};
  const you = person.words[locale] ?? {};
  return [
    `You are ${you.name ?? ''}, ${person.person.age}, ${you.role ?? ''}`,
    ...person.person.pending.map((id) => `- ${you[id] ?? ''}`),
    `${you.holds ?? ''}: ${money(person.person.holds, locale)}. You can ask ${you.canAsk ?? ''}`,
    `${scenario.at}. The phone rings: ${words['shown.name'] ?? ''} ${scenario.shown.number} ${words['shown.place'] ?? ''}`,
  ];
}

function promptRows(game: TerminalCall): readonly string[] {
  if (game.call.position.phase === 'ringing') return ['[a] answer  [d] decline  [c] look the number up  [q] quit'];
  if (game.isAway) return ['[r] back to the caller  [c] another check  [h] hang up  [f] flag  [u] undo  [q] quit'];
  return [
    ...game.replies.map(({ text }, i) => `  ${i + 1}  ${text}`),
    `[1–${game.replies.length}] reply  [c] check  [h] hang up  [f] flag  [o] hold${game.isTimed ? '  [w] say nothing' : ''}  [u] undo  [q] quit`,
  ];
}

/** Does what one row asks for and answers with the rows to show. */
async function step(game: TerminalCall, words: Words, given: string, terminal: Terminal): Promise<readonly string[]> {
  const reply = game.replies[Number(given) - 1];
  if (reply) return shown(game.act(`chooses ${reply.id}`, { type: 'player.chooses', choice: reply.id }), words);
  switch (given) {
    case 'a':
      return shown(game.act('answers', { type: 'player.answers' }), words);
    case 'd':
      return shown(game.act('declines', { type: 'player.declines' }), words);
    case 'h':
      return shown(game.act('hangs up', { type: 'player.hangsUp' }), words);
    case 'o':
      return shown(game.isAway ? null : game.act('holds', { type: 'player.holds' }), words);
    case 'r':
      return shown(game.isAway ? game.act('returns', { type: 'player.returns' }) : null, words);
    case 'w':
      return shown(game.act('silence', { type: 'clock.silence' }), words);
    case 'c':
      return check(game, words, terminal);
    case 'f':
      return flag(game, terminal);
    case 'u':
      return [game.undo() ? 'Taken back.' : 'Nothing to take back.'];
    default:
      return [`"${given}" is none of these.`];
  }
}

function shown(heard: readonly Heard[] | null, words: Words): readonly string[] {
  if (heard === null) return ['Not possible here.'];
  return heard.map(({ kind, who, text }) => {
    if (kind === 'sms') return `[SMS ${who}] ${text}`;
    if (kind === 'you') return `You: ${text}`;
    return `${speakerName(words, who)}: ${text}`;
  });
}

async function check(game: TerminalCall, words: Words, terminal: Terminal): Promise<readonly string[]> {
  const open = CHECKS.filter((kind) => game.call.may({ type: 'player.checks', check: kind }));
  open.forEach((kind, i) => {
    terminal.write(terminalText(`  ${i + 1}  ${kind}: ${howTo(game.scenario, words, kind)}`));
  });
  const kind = open[Number((await terminal.ask('check > ')) ?? '') - 1];
  return kind ? shown(game.act(`checks ${kind}`, { type: 'player.checks', check: kind }), words) : ['No check made.'];
}

/** Flags a line, or takes the flag off one that has it. */
async function flag(game: TerminalCall, terminal: Terminal): Promise<readonly string[]> {
  const lines = game.heardLines;
  lines.forEach(({ text, flagged }, i) => {
    terminal.write(terminalText(`  ${i + 1}  ${flagged ? '⚑ ' : ''}${text}`));
  });
  const line = lines[Number((await terminal.ask('flag > ')) ?? '') - 1];
  if (!line) return ['No flag set.'];
  const verb = line.flagged ? 'unflags' : 'flags';
  return game.act(`${verb} ${line.id}`, { type: `player.${verb}`, line: line.id })
    ? [line.flagged ? 'Flag taken off.' : 'Flagged.']
    : ['Not possible here.'];
}

/** "scam 80", "genuine 60", "u" to take the last act back, or null when the player leaves. */
async function askVerdict(terminal: Terminal): Promise<string | null> {
  for (;;) {
    const given = await terminal.ask('Was that call genuine? "scam" or "genuine", and how sure, 51 to 100 > ');
    if (given === null || given.trim() === 'q') return null;
    if (given.trim() === 'u') return 'u';
    const found = /^\s*(scam|genuine)\s+(\d+)\s*$/i.exec(given);
    const sure = Number(found?.[2]);
    if (found && sure > 50 && sure <= 100) return `${found[1]?.toLowerCase() ?? ''} ${sure}`;
    terminal.write('For example: scam 80');
  }
}

function debriefRows(
  { parsed: { scenario, words: all }, locale }: PlayParts,
  game: TerminalCall,
  marks: readonly string[],
  verdict: string,
): readonly string[] {
  const words = all[locale] ?? {};
  const { position } = game.call;
  const ending = position.phase === 'over' ? position.ending : '';
  const heard = new Set(game.heardLines.map(({ id }) => id));
  const cues = linesOf(scenario)
    .filter(({ id }) => heard.has(id))
    .flatMap((line) => line.cues.map((cue) => ({ ...cue, line: line.id })));
  return [
    `It was ${scenario.truth}; you said ${verdict}. ${words.title ?? ''}`,
    words[`${ending}.title`] ?? '',
    words[ending] ?? '',
    `Stages: ${stagesOf(game.call).join(' → ')}`,
    ...cues.map((cue) => `${cue.line} ${cue.kind}: "${words[cue.id] ?? ''}" ${words[`${cue.id}.why`] ?? ''}`),
    ...marks,
    `Next time: ${words.next ?? ''}`,
  ];
}
