import type { Token } from '../../../doc.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';
import { plain } from '../plain.ts';

const PERSON = 'PERSON';
const ORGANIZATION = 'ORGANIZATION';
const POSSESSIVE = /^['’]s?$/iu;
const AGE = /^[1-9]\d?$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** Not more words than these part a name from what the one who bears it does: "Elan Marsk, the Tessaro owner". */
const longestTitle = 4;

/** What the words around names tell, all over an article, about which kind of name each is. */
class Evidence {
  readonly #tokens: readonly Token[];
  readonly #language: NameLanguage;
  /** Words that are somebody's surname, and words that are the names of bodies. */
  readonly surnames = new Set<string>();
  readonly bodies = new Set<string>();

  constructor(tokens: readonly Token[], names: readonly LabelledName[], language: NameLanguage) {
    this.#tokens = tokens;
    this.#language = language;
    const single = new Set(names.filter(({ first, end }) => end - first === 1).map(({ first }) => this.#word(first)));
    for (const name of names) {
      const { first, end, kind } = name;
      if (end - first > 1 && (kind === PERSON || this.isPerson(name, single))) this.surnames.add(this.#word(end - 1));
    }
    for (const name of names) if (this.#isBody(name)) this.bodies.add(this.#word(name.first));
    for (const word of this.#mostlyBodies(names)) this.bodies.add(word);
    // "Halvorsen Biologics … Halvorsen disputes that"
    for (const { first, end, kind } of names) {
      const isCompany = kind === ORGANIZATION && end - first > 1 && language.isCompany(this.#word(end - 1));
      if (isCompany && !this.surnames.has(this.#word(first))) this.bodies.add(this.#word(first));
    }
  }

  #word(at: number): string {
    return key(plain(this.#tokens[at]?.text ?? ''));
  }

  //  Elan Marsk, owner of Volta, offered to buy it. Marsk said he would pay.
  //  ^^^^^^^^^^ a person: later called by the last word, and does something for a living
  isPerson({ first, end, kind }: LabelledName, single: ReadonlySet<string>): boolean {
    const length = end - first;
    if (kind !== ORGANIZATION || length < 2 || length > 3 || this.#language.isBody(this.#word(end - 1))) return false;
    const words = this.#tokens.slice(first, end);
    if (!words.every(({ text }) => CAPITALISED.test(text)) || this.#tokens[end]?.text !== ',') return false;
    if (AGE.test(this.#tokens[end + 1]?.text ?? '') && this.#tokens[end + 2]?.text === ',') return true;
    if (!single.has(this.#word(end - 1)) || single.has(this.#word(first))) return false;
    for (let at = end + 1; at <= end + longestTitle; at++) {
      if (/^[,.;]$/u.test(this.#tokens[at]?.text ?? ',')) return false;
      if (this.#language.isOccupation(this.#word(at))) return true;
    }
    return false;
  }

  /** Words that are a body's name, or begin it, more often than a person's. */
  #mostlyBodies(names: readonly LabelledName[]): string[] {
    const counts = new Map<string, number>();
    for (const { first, end, kind } of names) {
      const count = kind === ORGANIZATION ? 1 : kind === PERSON && end - first === 1 ? -1 : 0;
      const word = this.#word(first);
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
    return [...counts].flatMap(([word, count]) => (count > 0 && !this.surnames.has(word) ? [word] : []));
  }

  //  the Wexborough boss told reporters          former Wexborough skipper Gary Tarn
  //      ^^^^^^^^^^                                     ^^^^^^^^^^ a body that has a boss
  #isBody({ first, end, kind }: LabelledName): boolean {
    if (kind !== PERSON || end - first > 1 || this.surnames.has(this.#word(first))) return false;
    const before = this.#tokens[first - 1]?.text ?? '';
    if (/^\p{Lu}/u.test(before) && !this.#language.determiners.has(key(before))) {
      if (!this.#language.pastWords.has(key(before))) return false;
    }
    // "Tessaro’s shares fell"
    const owned = POSSESSIVE.test(this.#tokens[end]?.text ?? '') ? end + 1 : end;
    if (this.#language.corporate.has(this.#word(owned))) return true;
    return owned === end && this.#language.staff.has(this.#word(end));
  }
}

/**
 * Gives names another kind where the words around them tell it: the network hears only what single words are elsewhere.
 */
export function retyped(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  const whole = withEndings(tokens, names, language);
  const evidence = new Evidence(tokens, whole, language);
  const word = (at: number): string => key(plain(tokens[at]?.text ?? ''));
  const single = new Set(whole.filter(({ first, end }) => end - first === 1).map(({ first }) => word(first)));
  return whole.map((name): LabelledName => {
    const { first, end, kind } = name;
    if (evidence.isPerson(name, single)) return { ...name, kind: PERSON };
    if (end - first > 1) return name;
    if (kind === PERSON && evidence.bodies.has(word(first))) return { ...name, kind: ORGANIZATION };
    return kind === ORGANIZATION && evidence.surnames.has(word(first)) && !POSSESSIVE.test(tokens[first]!.text)
      ? { ...name, kind: PERSON }
      : name;
  });
}

/** "Halvorsen Biologics has stopped": with the word that tells what kind of body a name is. */
function withEndings(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): readonly LabelledName[] {
  return names.map((name, i) => {
    const { first, end, kind } = name;
    const next = tokens[end]?.text ?? '';
    const isCut = kind === PERSON && end - first === 1 && names[i + 1]?.first !== end && CAPITALISED.test(next);
    return isCut && language.isBody(key(plain(next))) ? { first, end: end + 1, kind: ORGANIZATION } : name;
  });
}
