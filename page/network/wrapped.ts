/** A caption in lines of at most so many letters, broken between words; what does not fit ends in `…`. */
export function wrapped(text: string, letters: number, lines: number): string[] {
  const found: string[] = [''];
  for (const word of text.split(' ')) {
    const line = found.at(-1)!;
    if (line === '') found[found.length - 1] = word;
    else if (line.length + 1 + word.length <= letters) found[found.length - 1] = `${line} ${word}`;
    else if (found.length < lines) found.push(word);
    else {
      found[found.length - 1] = `${line}…`;
      break;
    }
  }
  return found.map((line) => (line.length > letters + 6 ? `${line.slice(0, letters + 5).toWellFormed()}…` : line));
}
