import { ANY_TIME, linksOf, type Via } from '../lint/arrows.ts';
import type { Scenario, Words } from '../scenario/scenario.ts';
import { GENUINE_STAGES, SCAM_STAGES } from '../scenario/vocabulary.ts';
import { cutTo } from './wrap-text.ts';

/** Characters of a label before it is cut: Mermaid makes boxes as wide as their words. */
const LABEL_EMS = 24;

/** A Mermaid flowchart of a call: a subgraph a stage, the checks in a few words beside it, silence as a dotted arrow. */
export function writeMermaid(scenario: Scenario, words: Words): string {
  const say = (id: string) => cutTo(words[id] ?? id, LABEL_EMS);
  const box = (id: string, ...lines: readonly string[]) => `${nameOf(id)}["${lines.map(escaped).join('<br/>')}"]`;
  const stages = scenario.truth === 'scam' ? SCAM_STAGES : GENUINE_STAGES;
  const out = ['flowchart LR'];
  for (const stage of stages) {
    const nodes = scenario.nodes.filter((node) => node.stage === stage);
    if (nodes.length === 0) continue;
    out.push(`  subgraph stage_${stage}["${stage}"]`);
    for (const node of nodes) out.push(`    ${box(node.id, node.id, say(node.lines[0]?.id ?? ''))}`);
    out.push('  end');
  }
  out.push('  subgraph endings["endings"]');
  for (const ending of scenario.endings) {
    out.push(`    ${box(ending.id, `${ending.id} · ${ending.outcome}`, say(`${ending.id}.title`))}`);
  }
  out.push('  end', '  subgraph any_time["at any time"]');
  for (const check of scenario.checks) {
    const found = check.findings.map(({ result, goes }) => `${result}${goes ? ` → ${goes}` : ''}`);
    out.push(`    ${box(check.id, `${check.kind} · ${check.seconds} s`, say(check.id), ...new Set(found))}`);
  }
  const hangUps = [...new Set(scenario.hangUp.map((rule) => rule.goes))];
  out.push(`    ${box(ANY_TIME, 'hangs up', ...hangUps.map((id) => `→ ${id}`))}`, '  end');

  const timed = new Map(scenario.nodes.map((node) => [node.id, node.timed?.seconds]));
  for (const { from, to, via, ids } of linksOf(scenario)) {
    if (via === 'finding' || from === ANY_TIME) continue;
    const label: Record<Exclude<Via, 'finding'>, string> = {
      choice: ids.map(say).map(escaped).join('<br/>'),
      silence: `${timed.get(from) ?? ''} s of silence`,
      continues: '',
      hangUp: 'hangs up',
    };
    const arrow = via === 'choice' || via === 'continues' ? '-->' : '-.->';
    out.push(`  ${nameOf(from)} ${arrow}${label[via] === '' ? '' : `|"${label[via]}"|`} ${nameOf(to)}`);
  }
  return `${out.join('\n')}\n`;
}

/** An id Mermaid takes as a name: no hyphens, and no word of its own such as "end". */
function nameOf(id: string): string {
  return `p_${id.replaceAll('-', '_')}`;
}

/** Mermaid reads markup and its own signs in labels; as numbered entities they are only characters. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/["#&<>`\\|{}[\]*_~]/g, (char) => `#${char.codePointAt(0)};`);
}
