/** The encoding that a page declares. */

/** The labels in the first 2,048 bytes of a page, where the standard wants them: of `<meta>` and of an XML declaration. */
export function declaredCharsets(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declarations = head.matchAll(
    /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/giu,
  );
  return [...declarations].map((declaration) => declaration[1]!);
}
