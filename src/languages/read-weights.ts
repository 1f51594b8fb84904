/** The bytes of a file of weights: from disk where the package is installed, else from where it was loaded. */
export async function readWeightsFile(url: URL): Promise<Uint8Array> {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} can't be read: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
