import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { sayNearest } from '../../scenario/nearest.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { type Command, type Given, ROOT, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { GENUINE_PARTS } from '../genuine-parts.ts';
import { SCAM_PARTS } from '../scam-parts.ts';
import { writePersonStub } from '../write-person-stub.ts';
import { writeStub } from '../write-stub.ts';

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Everything is decided and made before the first file is written, so that a refusal leaves nothing behind. */
function begin({ words: [typeId = ''], options }: Given): number {
  const root = resolve(typeof options.root === 'string' ? options.root : ROOT);
  const content = readContent(root);
  const types = content.catalogue.types;
  const type = types.find((one) => one.id === typeId);
  if (!type) {
    const known = sayNearest(typeId, new Set(types.map((one) => one.id)));
    throw new WrongCall(`"${typeId}" is no type of catalogue.yaml; nearest: ${known}.`);
  }
  const { slug = type.id, seat = 'phone' } = options;
  // "null" and "true" would be read as no words at all where they stand in YAML.
  if (typeof slug !== 'string' || !SLUG.test(slug) || typeof parse(slug) !== 'string')
    throw new WrongCall(`--slug is lower case words and digits joined by hyphens, not "${String(slug)}".`);
  if (!SEATS.some((one) => one === seat))
    throw new WrongCall(`--seat is one of ${SEATS.join(', ')}, not "${String(seat)}".`);
  const person = typeof options.you === 'string' ? options.you : `${slug}-person`;
  if (typeof options.you === 'string' && !content.people.has(person)) {
    const known = sayNearest(person, new Set(content.people.keys()));
    throw new WrongCall(`"${person}" has no card under people/; nearest: ${known}.`);
  }

  const group = join(root, type.group);
  const twin = `${slug}-twin`;
  const head = { type, you: person, seat: String(seat) };
  const scam = writeStub(SCAM_PARTS, { ...head, id: slug, twin });
  const genuine = writeStub(GENUINE_PARTS, { ...head, id: twin, twin: slug });
  const files = new Map([
    [join(group, slug, 'call.yaml'), scam.call],
    [join(group, slug, 'words.en.yaml'), scam.words],
    [join(group, twin, 'call.yaml'), genuine.call],
    [join(group, twin, 'words.en.yaml'), genuine.words],
  ]);
  if (!content.people.has(person)) {
    const { card, words } = writePersonStub(person);
    files.set(join(root, 'people', `${person}.yaml`), card);
    files.set(join(root, 'people', `${person}.words.en.yaml`), words);
  }

  const shown = (path: string) => relative(process.cwd(), path) || '.';
  const used = [slug, twin].find((id) => content.known.ids.has(id));
  if (used) throw new WrongCall(`"${used}" is already a scenario. Choose another name with --slug.`);
  const there = [...files.keys()].find((path) => existsSync(path));
  if (there) throw new WrongCall(`${shown(there)} is already there. Choose another name with --slug.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  process.stdout.write(
    [
      ...[...files.keys()].map((path) => `wrote ${shown(path)}`),
      'Next:',
      `  1. ${options.you ? 'Read' : 'Write'} the card of who the player is: people/${person}.yaml.`,
      '  2. Write the texts marked 待写 and TODO, the genuine call beside the scam. The red flags at the top of the scam may become cues.',
      `  3. npm run scenarios -- tag ${shown(join(group, slug))} ${shown(join(group, twin))} gives new lines and replies their ids; name lines under contrasts after that.`,
      `  4. npm run scenarios -- check ${shown(join(group, slug))} ${shown(join(group, twin))} says what is still missing.`,
      '',
    ].join('\n'),
  );
  return 0;
}

export const newPair: Command = {
  name: 'new',
  usage: '<type> [--slug name] [--seat phone] [--you person]',
  does: 'begins a scam and its genuine twin from a type of the catalogue',
  options: {
    slug: { type: 'string' },
    seat: { type: 'string' },
    you: { type: 'string' },
    root: { type: 'string' },
  },
  run: begin,
};
