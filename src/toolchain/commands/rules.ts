import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../lint/rules.ts';
import { type Command, ROOT } from '../command.ts';
import { writeRulesPage } from '../rules-page.ts';

export const rules: Command = {
  name: 'rules',
  usage: '',
  does: 'writes RULES.md from the rules',
  options: {},
  run() {
    writeFileSync(join(ROOT, 'RULES.md'), writeRulesPage(RULES));
    return 0;
  },
};
