import { build } from 'vite';

/** Builds the game into a folder as its next version: the same game, whose page says `data-version` of itself. */
export async function buildNextVersion(outDir: string, version: string): Promise<void> {
  await build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'next-version',
        transform: (code, id) =>
          id.endsWith('/src/main.ts')
            ? `${code}\ndocument.documentElement.dataset.version = ${JSON.stringify(version)};`
            : null,
      },
    ],
  });
}
