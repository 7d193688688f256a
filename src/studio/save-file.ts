import type { Handle } from './opened.ts';
import { toHandle } from './read-files.ts';

type Picker = (options: { readonly suggestedName: string }) => Promise<Parameters<typeof toHandle>[0]>;

/**
 * Writes a file back where it came from, or where the trainer says, or as a download. Answers the handle to write to the
 * next time, null after a download.
 */
export async function saveFile(
  name: string,
  text: string,
  handle: Handle | null,
): Promise<Handle | null | 'cancelled'> {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: Picker };
  try {
    const where = handle ?? (showSaveFilePicker ? toHandle(await showSaveFilePicker({ suggestedName: name })) : null);
    if (where) {
      await where.write(text);
      return where;
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // A handle may have lost its leave to write, and a frame may not ask for one: a download always works.
  }
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return null;
}
