/** Which person names of an article name the same person. */

/** A name taken apart: "Walter “Buzz” Lindqvist Jr." is given Walter, nicknames Buzz, surname Lindqvist, suffix jr. */
export interface NameParts {
  readonly words: readonly string[];
  readonly nicknames: readonly string[];
  readonly suffix: string;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** Lower case, without accents and full stops, apostrophes alike. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .toLowerCase();
}

export function partsOf(name: string): NameParts {
  const nicknames: string[] = [];
  const rest = name.replace(/["“‘'(]([\p{L}\s-]+)["”’')]/gu, (_, nickname: string) => {
    nicknames.push(plain(nickname.trim()));
    return ' ';
  });
  const words = rest
    .split(/[\s,]+/u)
    .map(plain)
    .filter(Boolean);
  const suffix = words.length > 1 && suffixes.has(words[words.length - 1]!) ? words.pop()! : '';
  return { words, nicknames, suffix };
}

const isInitial = (word: string): boolean => word.length === 1;

/** Whether two given names can belong to one person: equal, or an initial of the other. */
function givenNamesAgree(one: string, other: string): boolean {
  if (one === other) return true;
  return (isInitial(one) || isInitial(other)) && one.startsWith(other.charAt(0));
}

/** "George H. W. Harker" is not "George W. Harker": what stands between the first and the last word agrees in order. */
function middleNamesAgree(one: NameParts, other: NameParts): boolean {
  const [names, others] = [one.words.slice(1, -1), other.words.slice(1, -1)];
  return names.every((name, i) => others[i] === undefined || givenNamesAgree(name, others[i]));
}

/** "Kristin" and "Kristen": a letter within is another one; an ending tells names apart ("Andrew", "Andrea"). */
function isSpeltAlike(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    one.at(-1) === other.at(-1) &&
    one.startsWith(other.charAt(0)) &&
    isMisspelt(one, other)
  );
}

/** Whether one word is the other with one letter missing, added or changed; only for words of six letters and more. */
function isMisspelt(one: string, other: string): boolean {
  if (one.length < 6 || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < one.length - from && end < other.length - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - from - end <= 1;
}

/** Whether two given names, in lower case, are one in the language: "Bob" and "Robert". */
export type AreOneName = (one: string, other: string) => boolean;

/** Whether two full names can be one person's: the surname and the given name agree. */
export function fullNamesAgree(one: NameParts, other: NameParts, areOneName: AreOneName): boolean {
  if (one.suffix && other.suffix && one.suffix !== other.suffix) return false;
  const [given, otherGiven] = [one.words[0]!, other.words[0]!];
  const [surname, otherSurname] = [one.words.at(-1)!, other.words.at(-1)!];
  if (surname === otherSurname) {
    if (!middleNamesAgree(one, other)) return false;
    return (
      givenNamesAgree(given, otherGiven) ||
      areOneName(given, otherGiven) ||
      isSpeltAlike(given, otherGiven) ||
      one.nicknames.includes(otherGiven) ||
      other.nicknames.includes(given)
    );
  }
  if (given !== otherGiven || isInitial(given)) return false;
  if (isMisspelt(surname, otherSurname)) return true;
  // Teresa Villanueva Ochoa, later Teresa Villanueva; Ana Ruiz, later Ana Ruiz-Vega
  const [short, long] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
  return long.length > short.length && short.every((word, i) => long[i] === word) && short.length > 1;
}

/** How a single word can name the owner of a full name; undefined where it can't. */
export function wordFits(word: string, full: NameParts): 'surname' | 'given' | 'nickname' | undefined {
  if (full.words.at(-1) === word || full.words.slice(1).includes(word)) return 'surname';
  if (full.words.at(-1)!.split('-').includes(word) && word.length > 2) return 'surname';
  if (full.words[0] === word) return 'given';
  return full.nicknames.includes(word) ? 'nickname' : undefined;
}

/**
 * Whether a word is short for the owner of a full name, or is the surname misspelt: "Terry" for Terrence, "Tunny" for
 * Tunnicliffe, "Lantieri" for Lanteri.
 */
export function isFamiliar(word: string, { words, nicknames }: NameParts, areOneName: AreOneName): boolean {
  const surname = words.at(-1)!;
  if (areOneName(word, words[0]!) || isMisspelt(word, surname)) return true;
  const stem = /^(\p{L}{4,}?)(?:y|ie|o|er|s|ster|zza)$/u.exec(word)?.[1];
  return stem !== undefined && [surname, ...nicknames].some((name) => name !== word && name.startsWith(stem));
}

/** Whether a short form of several words, such as "al-Sabbagh" or "de la Cruz", ends the full name. */
export function endsName(short: NameParts, full: NameParts): boolean {
  const tail = full.words.slice(-short.words.length);
  return full.words.length > short.words.length && short.words.every((word, i) => word === tail[i]);
}

/** All that ends a full name in this sense. */
export function endingsOf({ words }: NameParts): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}
