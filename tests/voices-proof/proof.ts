import { measureLines } from './measure-lines.ts';
import { measureMandarin } from './measure-mandarin.ts';
import { measurePeople } from './measure-people.ts';
import { needRecogniser } from './recognise.ts';

const USAGE = 'npx tsx tests/voices-proof/proof.ts people [person…] | lines | mandarin [person…]';

async function main([what, ...only]: readonly string[]): Promise<number> {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  if (what === 'mandarin') {
    await measureMandarin(only, say);
    return 0;
  }
  needRecogniser();
  if (what === 'people') return (await measurePeople(only, say)) ? 0 : 1;
  if (what !== 'lines') throw new Error(USAGE);
  await measureLines(say);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
