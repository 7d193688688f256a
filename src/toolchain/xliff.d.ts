/** The package brings no types. Only what is used is described: values with inline tags are not strings. */
declare module 'xliff/js2xliff' {
  export interface XliffUnit {
    readonly source?: unknown;
    readonly target?: unknown;
    readonly note?: unknown;
    readonly additionalAttributes?: Readonly<Record<string, string | number>>;
  }
  export interface XliffFile {
    readonly sourceLanguage?: string;
    readonly targetLanguage?: string;
    readonly resources?: Readonly<Record<string, Readonly<Record<string, XliffUnit | undefined>>>>;
  }
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default function js2xliff(file: XliffFile): Promise<string>;
}

declare module 'xliff/xliff2js' {
  import type { XliffFile } from 'xliff/js2xliff';

  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default function xliff2js(text: string): Promise<XliffFile>;
}
