import { build, preview } from 'vite';
import type { ParsedScenario } from '../../src/scenario/parse-scenario.ts';
import type { Words } from '../../src/scenario/scenario.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { PSEUDO_FOR, pseudoScenario } from '../../src/toolchain/pseudo-locale.ts';

/** A switch for the whole process: everything that names a button or a line then names it as the pseudo build shows it. */
let on = false;

export function isPseudo(locale: Locale): boolean {
  return on && locale === PSEUDO_FOR;
}

/** The words of a scenario as the page shows them. */
export function wordsSeen(parsed: ParsedScenario, locale: Locale): Words {
  return isPseudo(locale) ? pseudoScenario(parsed) : (parsed.words[locale] ?? {});
}

/** Builds the game in pseudo-language into a folder, serves it, and turns the switch on. The answer stops it. */
export async function servePseudo(port: number, outDir: string): Promise<() => Promise<void>> {
  await build({ mode: 'pseudo', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'silent',
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  on = true;
  return () => server.close();
}
