/**
 * The bytes of a file of weights: from disk where the package is installed, else, in a browser, from where it was loaded.
 * Node's modules are asked for at run time, so that no bundler looks for them.
 */
export async function readWeightsFile(url: URL): Promise<Uint8Array> {
  if (url.protocol === 'file:') return process.getBuiltinModule('node:fs/promises').readFile(url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} can't be read: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
