import { build } from 'vite';

/** Builds the game into a folder as its next version: the same game, whose page says `data-version` of itself. */
export async function buildNextVersion(outDir: string, version: string): Promise<void> {
  // A dev server opened earlier in this process has left it at "development", and the build would be one.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
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
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else process.env.NODE_ENV = before;
  }
}
