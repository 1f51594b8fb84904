import type { Token } from '../../../doc.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';
import { plain } from '../plain.ts';

const PERSON = 'PERSON';
const ORGANIZATION = 'ORGANIZATION';
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u;
const POSSESSIVE = /^['’]s?$/iu;
const longestName = 3;

/** Finds what the words before a name tell of its kind. */
class Introduction {
  readonly #tokens: readonly Token[];
  readonly #language: NameLanguage;

  constructor(tokens: readonly Token[], language: NameLanguage) {
    this.#tokens = tokens;
    this.#language = language;
  }

  word(at: number): string {
    return key(plain(this.#tokens[at]?.text ?? ''));
  }

  text(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  /** Whether the name that begins at a token is that of a body. */
  isBody(first: number): boolean {
    return this.#isCalled(first) || this.#isEmployer(first);
  }

  //  a partner at the law firm Dunn Reavis          the watchdog group Trial Truth said
  //                       ^^^^                                   ^^^^^
  #isCalled(first: number): boolean {
    return this.#language.bodyKinds.has(this.text(first - 1));
  }

  //  an analyst at Pell Hunt          the chief executive of Pelham Pies
  //     ^^^^^^^                                 ^^^^^^^^^
  #isEmployer(first: number): boolean {
    const at = this.#language.determiners.has(this.word(first - 1)) ? first - 2 : first - 1;
    const noun = this.word(at - 1);
    if (this.#language.atWork.has(this.word(at))) return this.#language.isOccupation(noun);
    return this.#language.ofBodies.has(this.word(at)) && this.#language.officers.has(noun);
  }

  /** Words in a row that look like a name and are in no other, from a token on; the end, or `first` where there are none. */
  endOfName(first: number, isTaken: (at: number) => boolean): number {
    let end = first;
    while (end - first < longestName && this.#isNameLike(end, first) && !isTaken(end)) end++;
    return end;
  }

  #isNameLike(at: number, first: number): boolean {
    const isNext = at === first || this.#tokens[at]?.start === this.#tokens[at - 1]!.end + 1;
    const isWord = CAPITALISED.test(this.text(at)) && !this.#language.neverSurnames.has(this.word(at));
    return isNext && isWord && !this.#language.titles.has(this.word(at)) && !this.#language.isOccupation(this.word(at));
  }
}

/**
 * A name is a body's where the words before it say so: who works there, or what kind of body it is.
 *
 *     an analyst at Pell Hunt          the watchdog group Trial Truth          executive director of Tarn Welfare
 *                   ^^^^^^^^^                             ^^^^^^^^^^^                                 ^^^^^^^^^^^^
 */
export function withEmployers(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  const introduction = new Introduction(tokens, language);
  const taken = new Set(names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
  const kept = names.map((name): LabelledName => {
    const { first, end, kind } = name;
    const isOpen = kind === 'WORK' || kind === 'MISC' || kind === PERSON;
    if (!isOpen || POSSESSIVE.test(introduction.text(end)) || !introduction.isBody(first)) return name;
    const isGiven = kind === PERSON && language.givenNames.has(introduction.word(first));
    return isGiven ? name : { ...name, kind: ORGANIZATION };
  });
  const found: LabelledName[] = [];
  for (let first = 1; first < tokens.length; first++) {
    const end = introduction.endOfName(first, (at) => taken.has(at));
    if (end === first || taken.has(end) || !introduction.isBody(first)) continue;
    found.push({ first, end, kind: ORGANIZATION });
    first = end;
  }
  return [...kept, ...found].sort((one, other) => one.first - other.first);
}
