/** Names as they are compared: what only writing decides is taken out. */

/** Lower case, without accents, full stops, possessive endings and an article in front; hyphens are blanks. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
}

/** The words of a folded name. */
export function foldedWords(name: string): string[] {
  const folded = foldedName(name);
  return folded === '' ? [] : folded.split(' ');
}
