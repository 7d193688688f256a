import { resolve } from 'node:path';
import { type Content, readContent } from '../../src/toolchain/content.ts';

/** What the game is built of: everything under scenarios/ but the drafts somebody is at work on. */
export function readShipped(): Content {
  const content = readContent(resolve('scenarios'));
  return { ...content, scenarios: content.scenarios.filter(({ parsed }) => parsed.scenario.status === 'live') };
}
