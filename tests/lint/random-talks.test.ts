import { expect, test } from 'vitest';
import { runBot, talker } from '../../src/lint/bots.ts';
import { explore } from '../../src/lint/explore.ts';
import { randomTalks } from '../../src/lint/random-talks.ts';
import { seeded } from '../../src/training/seeded.ts';
import { readShipped } from '../support/shipped.ts';

const TALKS = 12;
const { scenarios } = readShipped();

test.each(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed] as const))(
  '%s: talks on the graph are those the call plays',
  (_, { scenario, words }) => {
    const played = Array.from({ length: TALKS }, (_one, seed) =>
      runBot(scenario, words[scenario.language] ?? {}, talker, seeded(seed + 1)),
    ).flatMap((run) => (run ? [run.call.log.flatMap(({ event }) => ('choice' in event ? [event.choice] : []))] : []));
    const walked = randomTalks(explore(scenario), TALKS).map((moves) =>
      moves.flatMap(({ event }) => ('choice' in event ? [event.choice] : [])),
    );
    expect(walked.length).toBeGreaterThan(0);
    expect(walked).toEqual(played);
  },
);
