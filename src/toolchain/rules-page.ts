import type { Edit, Rule } from '../lint/rule.ts';

/** scenarios/RULES.md: every rule under its code, with what it holds, why, and its example. Written from the rules. */
export function writeRulesPage(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => a.code.localeCompare(b.code));
  return `${[
    '# Rules',
    '',
    `What \`npm run scenarios -- check\` holds every scenario to: ${sorted.length} rules. This page is written from the rules themselves (\`npm run scenarios -- rules\`); each example is tested to break its rule and no other.`,
    '',
    'An **error** stops the build; a **warning** does not. In a scenario with `status: draft` a problem sinks to the second word.',
    '',
    ...sorted.flatMap(sectionOf),
  ].join('\n')}`;
}

function sectionOf(rule: Rule): readonly string[] {
  const { example } = rule;
  return [
    `## ${rule.code}`,
    '',
    `${rule.severity} · ${rule.floor} in a draft${rule.scope === 'set' ? ' · looks at all calls together' : ''}`,
    '',
    `${rule.holds} ${rule.because}`,
    '',
    `> ${rule.says.replace(/\{(\w+)\}/g, '‹$1›')} ${rule.remedy.replace(/\{(\w+)\}/g, '‹$1›')}`,
    '',
    ...[example, ...(example.also ?? [])].flatMap(editOf),
  ];
}

function editOf({ file, good, bad }: Edit): readonly string[] {
  const kind = file.endsWith('.play') ? 'text' : file.endsWith('.json') ? 'json' : 'yaml';
  // The example of a file that is too large is itself a megabyte.
  const short = (text: string) => text.replace(/(.{100}).{300,}/g, '$1 …');
  const snippet = (text: string) => [
    `\`\`\`${kind}`,
    short(text.replace('▸', '').replace(/^\n+|\s+$/g, '')),
    '```',
    '',
  ];
  return [`Broken (\`${file}\`):`, '', ...snippet(bad), 'Sound:', '', ...snippet(good)];
}
