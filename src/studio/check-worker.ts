import { examine, graphOf, parseTexts } from './examine.ts';
import type { Answer, Request, SharedSources, Texts } from './findings.ts';
import { transcribePlays } from './transcribe-plays.ts';
import { wayTo } from './way-to.ts';

/** Checking a call takes a good part of a second, so it is done beside the page; what is typed never waits for it. */

/** The texts as they were last seen, so that what has not changed is not parsed again. */
const seen = new Map<string, Texts>();

function same(texts: Texts): Texts {
  const key = JSON.stringify(texts);
  const known = seen.get(key);
  // The call in hand and its twin are all there is to remember.
  if (seen.size > 4) seen.clear();
  seen.set(key, known ?? texts);
  return known ?? texts;
}

let around: { readonly key: string; readonly shared: SharedSources } | null = null;

/** What calls share comes anew with each question; while it stays the same it is told by being the same object. */
function sameShared(shared: SharedSources): SharedSources {
  const key = JSON.stringify(shared);
  if (around?.key !== key) around = { key, shared };
  return around.shared;
}

function* answer(request: Request): Generator<Answer> {
  const texts = same(request.texts);
  if (request.ask === 'examine') {
    const twin = request.twin && { ...request.twin, texts: same(request.twin.texts) };
    for (const findings of examine({ ...request, texts, twin, shared: sameShared(request.shared) }))
      yield { findings, isLast: findings.report !== null || findings.scenario === null };
    return;
  }
  if (request.ask === 'transcribe') return yield { plays: transcribePlays(request.folder, texts) };
  const parsed = parseTexts(request.folder, texts);
  if (!parsed.ok) return yield { log: null };
  const { scenario, words } = parsed.value;
  yield { log: wayTo(scenario, graphOf(scenario), request.node, words[request.locale] ?? {}, request.locale) };
}

addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly request: Request }>) => {
  const { id, request } = event.data;
  try {
    for (const one of answer(request)) postMessage({ id, answer: one });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    postMessage({ id, answer: { failed } satisfies Answer });
  }
});
