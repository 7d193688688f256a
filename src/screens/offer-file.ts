/** Gives the player a file to keep, as a download. `type`: its media type. */
export function offerFile(name: string, text: string | Blob, type: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(text instanceof Blob ? text : new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
