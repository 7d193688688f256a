/** Said of the stored body and no longer true of it, once a browser has unpacked it. */
const OF_THE_WIRE = ['content-encoding', 'transfer-encoding'];

/**
 * A copy that can be kept: read to its end, with its true length, and no longer marked as redirected, which a browser would
 * refuse to show as a page. Rejects with what is wrong: a server may answer for a missing file with an error, or with a page.
 */
export async function wholeResponse(address: string, response: Response): Promise<Response> {
  if (response.status !== 200) throw new Error(`${address} was answered with ${response.status}`);
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (isPage && !address.endsWith('.html')) throw new Error(`${address} was answered with a page`);
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: 200, headers });
}
