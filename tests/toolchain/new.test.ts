import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkScenarios } from '../../src/lint/check-scenarios.ts';
import { explore } from '../../src/lint/explore.ts';
import { reportOn } from '../../src/lint/report.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { linesOf } from '../../src/scenario/scenario.ts';
import { GENUINE_STAGES, isDiagnostic, isHonest, SCAM_STAGES } from '../../src/scenario/vocabulary.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import { newPair } from '../../src/toolchain/commands/new.ts';
import { type Content, readContent } from '../../src/toolchain/content.ts';
import { GENUINE_PARTS } from '../../src/toolchain/genuine-parts.ts';
import { SCAM_PARTS } from '../../src/toolchain/scam-parts.ts';
import { writeStub } from '../../src/toolchain/write-stub.ts';

/** A scenarios folder with the catalogue and the people, and no call. */
function freshRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(resolve('scenarios/catalogue.yaml'), join(root, 'catalogue.yaml'));
  cpSync(resolve('scenarios/people'), join(root, 'people'), { recursive: true });
  return root;
}

/** Runs `new`, and gives the exit code and what it said. */
async function begin(type: string, options: Record<string, string>): Promise<{ code: number; said: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await newPair.run({ words: [type], options });
    return { code, said: write.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    write.mockRestore();
  }
}

function find(content: Content, id: string) {
  const found = content.scenarios.find(({ parsed }) => parsed.scenario.id === id);
  if (!found) throw new Error(`no ${id}: ${content.problems.map((one) => one.message).join('\n')}`);
  return found.parsed;
}

const root = freshRoot();
const { code, said } = await begin('medical-insurance-anomaly', { root });

describe('a pair begun from a type', () => {
  const content = readContent(root);
  const scam = find(content, 'medical-insurance-anomaly');
  const genuine = find(content, 'medical-insurance-anomaly-twin');

  test('parses, in both languages, with a person to stand for', () => {
    expect(code).toBe(0);
    expect(content.problems).toEqual([]);
    for (const { scenario } of [scam, genuine]) {
      expect(scenario).toMatchObject({ status: 'draft', seat: 'phone', locales: ['zh-CN', 'en'] });
      expect(content.people.has(scenario.you)).toBe(true);
    }
  });

  test('both name each other, share the card, the type and three cues and topics heard in both', () => {
    expect([scam.scenario.truth, genuine.scenario.truth]).toEqual(['scam', 'genuine']);
    expect([scam.scenario.twin, genuine.scenario.twin]).toEqual([genuine.scenario.id, scam.scenario.id]);
    expect(scam.scenario).toMatchObject({ you: genuine.scenario.you, type: genuine.scenario.type });
    const surface = ({ scenario }: typeof scam) =>
      linesOf(scenario)
        .flatMap((line) => line.cues.map(({ kind }) => kind))
        .filter((kind) => !isDiagnostic(kind) && !isHonest(kind));
    expect(surface(scam)).toEqual(['knows-you', 'exact-amount', 'deadline']);
    expect(surface(genuine)).toEqual(surface(scam));
    expect(Object.keys(scam.scenario.contrasts)).toEqual(Object.keys(genuine.scenario.contrasts));
  });

  test('has every stage in order, and every node and ending can be reached', () => {
    for (const [{ scenario }, stages] of [
      [scam, SCAM_STAGES],
      [genuine, GENUINE_STAGES],
    ] as const) {
      const order = [...new Set(scenario.nodes.map((node) => node.stage))];
      expect(order).toEqual([...stages]);
      const met = explore(scenario).states.map(({ position }) =>
        position.phase === 'over' ? position.ending : position.phase === 'talking' ? position.node : '',
      );
      for (const { id } of [...scenario.nodes, ...scenario.endings]) expect(met, id).toContain(id);
    }
  });

  test('checks tell the truth: they clear the honest call and never the scam', () => {
    const results = (parsed: typeof scam) =>
      parsed.scenario.checks.map(({ kind, findings }) => [kind, findings[0]?.result]);
    expect(Object.fromEntries(results(scam))).toMatchObject({ ringBack: 'contradicted', openApp: 'contradicted' });
    expect(Object.fromEntries(results(genuine))).toMatchObject({ ringBack: 'cleared', openApp: 'cleared' });
    expect(results(scam).map(([, result]) => result)).not.toContain('cleared');
    expect(results(genuine).map(([, result]) => result)).not.toContain('contradicted');
    expect(genuine.scenario.endings.find(({ id }) => id === 'e-refused')?.forfeits).toBeGreaterThan(0);
  });

  test('the flag says how far the call is, as the guide has it', () => {
    expect(scam.scenario.flags).toEqual({ step: ['open', 'told', 'late', 'paid'], found: false });
    expect(genuine.scenario.flags).toEqual({ step: ['open', 'told', 'late'] });
    const ids = (parsed: typeof scam, kind: string) =>
      parsed.scenario.checks.find((check) => check.kind === kind)?.findings.map(({ id }) => id);
    expect(ids(scam, 'ringBack')).toEqual(['f-ring-told', 'f-ring-late', 'f-ring-any']);
    expect(ids(scam, 'report')).toEqual(['f-report-paid', 'f-report-any']);
    expect(ids(genuine, 'openApp')).toEqual(['f-app-told', 'f-app-late', 'f-app-any']);
  });

  test('a check leads back into the story once at most, and never after money has moved', () => {
    for (const { scenario } of [scam, genuine]) {
      const graph = explore(scenario);
      for (const { flags, moves } of graph.states) {
        for (const { event, to } of moves) {
          const next = graph.states[to];
          if (event.type !== 'player.checks' || next?.position.phase !== 'talking') continue;
          if (next.position.node !== 'n-back' || flags.step === next.flags.step) continue;
          expect([flags.step, next.flags.step]).toEqual(['told', 'late']);
        }
      }
    }
  });

  test('who checks a scam and hangs up has verified it, and who pays has lost; who checks the honest call gets it done', () => {
    const endingOf = (parsed: typeof scam, bot: string) => {
      const report = reportOn(parsed.scenario, explore(parsed.scenario));
      return [...(report.bots.find(({ name }) => name === bot)?.endings.keys() ?? [])];
    };
    expect(endingOf(scam, 'verify-first')).toEqual(['e-verified']);
    expect(endingOf(scam, 'hang-up-first')).toEqual(['e-left']);
    expect(endingOf(scam, 'naive')).toEqual(['e-lost-all']);
    expect(endingOf(genuine, 'verify-first')).toEqual(['e-done']);
  });

  test('the draft is only warned, and of what is unwritten once a language', () => {
    const { problems } = checkScenarios(content.scenarios, content.known);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ code }) => code === 'SC089-unwritten')).toHaveLength(4);
    // A condition or a flag that does nothing would be the frame's own mistake, not the author's.
    expect(problems.filter(({ code }) => /SC0(35|39|40|43|44|55|75)/.test(code))).toEqual([]);
  });

  test('every text says what is to be written, and the red flags of the type stand at the top', () => {
    for (const { words } of [scam, genuine]) {
      for (const text of Object.values(words['zh-CN'] ?? {})) expect(text).toMatch(/^待写：/);
      for (const text of Object.values(words.en ?? {})) expect(text).toMatch(/^TODO: /);
    }
    const text = readFileSync(join(root, 'police/medical-insurance-anomaly/call.yaml'), 'utf8');
    const type = content.catalogue.types.find(({ id }) => id === 'medical-insurance-anomaly');
    for (const flag of type?.redFlags ?? []) expect(text).toContain(flag['zh-CN']);
    expect(text).toContain(type?.summary.en);
  });

  test('it says each file it wrote, and what comes next', () => {
    const wrote = said.match(/^wrote .*$/gm) ?? [];
    expect(wrote).toHaveLength(6);
    for (const line of wrote) expect(existsSync(resolve(line.slice(6)))).toBe(true);
    expect(said).toContain('npm run scenarios -- check');
  });

  test('a second time it writes nothing', async () => {
    const file = join(root, 'police/medical-insurance-anomaly/call.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# mine\n`);
    await expect(async () => newPair.run({ words: ['medical-insurance-anomaly'], options: { root } })).rejects.toThrow(
      /already/,
    );
    expect(readFileSync(file, 'utf8')).toMatch(/# mine\n$/);
  });

  test('an id that is used in another folder is not used again', () => {
    const run = () =>
      newPair.run({ words: ['lost-parcel-claim'], options: { root, slug: 'medical-insurance-anomaly' } });
    expect(run).toThrow(/"medical-insurance-anomaly" is already a scenario/);
    expect(existsSync(join(root, 'service'))).toBe(false);
  });
});

test('every type of the catalogue gives two halves that parse in both languages', () => {
  const { types } = readContent(freshRoot()).catalogue;
  expect(types.length).toBeGreaterThan(60);
  for (const type of types) {
    for (const parts of [SCAM_PARTS, GENUINE_PARTS]) {
      const stub = writeStub(parts, { id: 'one', twin: 'other', seat: 'phone', you: 'he-jun', type });
      const parsed = parseScenario({ file: 'call.yaml', text: stub.call }, [
        { file: 'words.en.yaml', text: stub.words },
      ]);
      expect(parsed.ok || parsed.problems, type.id).toBe(true);
    }
  }
});

test('a red flag that fits no kind of cue is left to the author, and what proves nothing becomes none', () => {
  const { types } = readContent(freshRoot()).catalogue;
  const type = types.find(({ id }) => id === 'medical-insurance-anomaly');
  if (!type) throw new Error('no such type');
  const { call } = writeStub(SCAM_PARTS, { id: 'one', twin: 'other', seat: 'phone', you: 'he-jun', type });
  expect(call).toContain('kind: handed-over, quote: …, why: "来电的人说帮你接通警察"');
  expect(call).toContain('no cue, for it is no evidence by itself: 号码00开头，或者特别长');
  expect(call).toContain('kind: …, quote: …, why: "办医保的事，却要银行卡"');
});

test('every group of the catalogue has a folder of its own', async () => {
  const fresh = freshRoot();
  const { types } = readContent(fresh).catalogue;
  const groups = new Map(types.map((type) => [type.group, type.id]));
  for (const id of groups.values()) await begin(id, { root: fresh, you: 'he-jun' });
  const folders = readdirSync(fresh).filter((name) => name !== 'people' && name !== 'catalogue.yaml');
  expect(folders).toHaveLength(groups.size);
  const shipped = readdirSync(resolve('scenarios')).filter((name) => !/\.|people|guide/.test(name));
  for (const name of shipped) expect(folders).toContain(name);
});

test('seat, name and person are taken as given', async () => {
  const fresh = freshRoot();
  await begin('lost-parcel-claim', { root: fresh, slug: 'box-of-tea', seat: 'helper', you: 'he-jun' });
  const { scenario } = find(readContent(fresh), 'box-of-tea');
  expect(scenario).toMatchObject({ seat: 'helper', you: 'he-jun', twin: 'box-of-tea-twin', type: 'lost-parcel-claim' });
  expect(existsSync(join(fresh, 'people/box-of-tea-person.yaml'))).toBe(false);
});

test.each([
  ['lost-parcle-claim', {}, 'nearest: "lost-parcel-claim"'],
  ['lost-parcel-claim', { you: 'he-jung' }, 'nearest: "he-jun"'],
  ['lost-parcel-claim', { seat: 'sofa' }, 'phone, counter, helper'],
  ['lost-parcel-claim', { slug: '../out' }, '--slug'],
])('new %s %j is refused and leaves nothing behind', (type, options, message) => {
  const fresh = freshRoot();
  const run = () => newPair.run({ words: [type], options: { root: fresh, ...options } });
  expect(run).toThrow(WrongCall);
  expect(run).toThrow(message);
  expect(readdirSync(fresh).sort()).toEqual(['catalogue.yaml', 'people']);
});
