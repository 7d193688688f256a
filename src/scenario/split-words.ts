import type { Line, Person, Scenario, Words } from './scenario.ts';
import type { DraftCall, DraftPerson } from './schema.ts';

type DraftLine = DraftCall['nodes'][number]['lines'][number];

/** Takes the texts out of a draft: the structure the engine plays, and its words by id. */
export function splitCall(draft: DraftCall): {
  structure: Omit<Scenario, 'locales' | 'hash'>;
  words: Words;
  /** How lines are said that are not said as they are written, by line. */
  say: Words;
} {
  const words: Record<string, string> = {};
  const saying: Record<string, string> = {};
  const keep = (key: string, text: string | undefined) => {
    if (text !== undefined) words[key] = text;
  };
  const splitLine = ({ text, say, cues, ...line }: DraftLine): Line => {
    keep(line.id, text);
    if (say !== undefined) saying[line.id] = say;
    return {
      ...line,
      cues: cues.map(({ quote, why, ...cue }) => {
        keep(cue.id, quote);
        keep(`${cue.id}.why`, why);
        return cue;
      }),
    };
  };

  const {
    title,
    objective,
    next,
    shown,
    speakers,
    reveal,
    nodes,
    checks,
    endings,
    sources: _sources,
    ...header
  } = draft;
  keep('title', title);
  keep('objective', objective);
  keep('next', next);
  keep('reveal', reveal.text);
  keep('shown.name', shown.name);
  keep('shown.place', shown.place);
  for (const [id, speaker] of Object.entries(speakers)) keep(`speaker.${id}`, speaker.name);

  const structure = {
    ...header,
    shown: { number: shown.number, saved: shown.saved, rangBefore: shown.rangBefore },
    speakers: Object.fromEntries(Object.entries(speakers).map(([id, { name: _name, ...heard }]) => [id, heard])),
    reveal: { portrait: reveal.portrait, room: reveal.room },
    nodes: nodes.map(({ lines, choices = [], sms, ...node }) => {
      keep(sms?.id ?? '', sms?.text);
      if (sms) keep(`${sms.id}.from`, sms.from);
      return {
        ...node,
        lines: lines.map(splitLine),
        choices: choices.map(({ text, ...choice }) => {
          keep(choice.id, text);
          return choice;
        }),
        sms: sms?.id ?? null,
      };
    }),
    checks: checks.map(({ how, findings, ...check }) => {
      keep(check.id, how);
      return {
        ...check,
        findings: findings.map(({ lines, ...finding }) => ({ ...finding, lines: lines.map(splitLine) })),
      };
    }),
    endings: endings.map(({ title: headline, text, price, ...ending }) => {
      keep(`${ending.id}.title`, headline);
      keep(ending.id, text);
      for (const item of price) {
        keep(`${item.id}.what`, item.what);
        keep(`${item.id}.detail`, item.detail);
      }
      return { ...ending, price: price.map((item) => item.id) };
    }),
  };
  return { structure, words, say: saying };
}

/** The same for the card that says who the player is. */
export function splitPerson(draft: DraftPerson): { person: Person; words: Words } {
  const { name, role, pending, holds, canAsk, ...rest } = draft;
  const words = {
    name,
    role,
    canAsk,
    holds: holds.label,
    ...Object.fromEntries(pending.map((item) => [item.id, item.text])),
  };
  return { person: { ...rest, pending: pending.map((item) => item.id), holds: holds.amount }, words };
}
