import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, ROOT } from '../command.ts';
import { writeCallSchema } from '../json-schema.ts';
import { writeReference } from '../reference-page.ts';

export const schema: Command = {
  name: 'schema',
  usage: '',
  does: 'writes call.schema.json for editors and REFERENCE.md for writers',
  options: {},
  run() {
    writeFileSync(join(ROOT, 'call.schema.json'), writeCallSchema());
    writeFileSync(join(ROOT, 'REFERENCE.md'), writeReference());
    return 0;
  },
};
