/** Reads a file of weights: from the disk in Node, over the network in a browser. */
export async function readWeightsFile(url: URL): Promise<Uint8Array> {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the weights at ${url.href} can't be loaded: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
