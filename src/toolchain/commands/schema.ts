import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { callSchema } from '../../scenario/schema.ts';
import { type Command, ROOT } from '../command.ts';

export const schema: Command = {
  name: 'schema',
  usage: '',
  does: 'writes call.schema.json for editors',
  options: {},
  run() {
    const written = z.toJSONSchema(callSchema, { io: 'input' });
    writeFileSync(join(ROOT, 'call.schema.json'), `${JSON.stringify(written, null, 2)}\n`);
    return 0;
  },
};
