/** Reads an article from beginning to end and says of each description and pronoun whom it means. */
import type { Doc, Mention } from '../../doc.ts';
import type { Tree } from '../../tree.ts';
import { draft, type Draft, type Gender } from './draft.ts';
import { phraseAt, type NounWords, type Phrase } from './phrases.ts';
import { Salience } from './salience.ts';

export interface PronounWords {
  /** The gender of a third person singular pronoun that means a person. */
  genderOf(form: string): Gender | undefined;
  isReflexive(form: string): boolean;
  /** Third person plural. */
  isPlural(form: string): boolean;
  /** Third person singular for what is no person. */
  isNeuter(form: string): boolean;
  isRelative(form: string): boolean;
}

type Needed = Doc<'tokens' | 'sentences' | 'syntax' | 'quotations'>;

/** How many sentences a definite description reaches back to somebody described by the same noun. */
const descriptionReach = 30;
const pluralReach = 2;

export class Reader {
  readonly #text: string;
  readonly #tree: Tree;
  readonly #nouns: NounWords;
  readonly #pronouns: PronounWords;
  readonly #salience: Salience;
  readonly #byToken = new Map<number, Draft>();
  readonly #byNoun = new Map<string, { one: Draft; token: number }>();
  readonly #level: readonly number[];
  #lastPlural: { one: Draft; token: number } | undefined;
  #lastBody: { one: Draft; token: number } | undefined;
  readonly described: Draft[] = [];

  constructor(doc: Needed, tree: Tree, named: readonly Draft[], nouns: NounWords, pronouns: PronounWords) {
    this.#text = doc.article.text;
    this.#tree = tree;
    this.#nouns = nouns;
    this.#pronouns = pronouns;
    this.#salience = new Salience(tree);
    this.#level = tree.levels(doc.quotations);
    for (const one of named) {
      for (const mention of one.mentions) for (const token of tree.within(mention)) this.#byToken.set(token, one);
    }
  }

  read(): void {
    for (let token = 0; token < this.#tree.tokens.length; token++) {
      const named = this.#byToken.get(token);
      if (named) {
        if (!this.#tree.is(token, 'flat') || this.#byToken.get(token - 1) !== named) this.#see(named, token);
        continue;
      }
      const phrase = phraseAt(this.#text, this.#tree, token, this.#nouns);
      if (phrase) this.#describe(phrase);
      else if (this.#tree.pos(token) === 'PRON') this.#pronoun(token);
    }
  }

  #see(one: Draft, token: number): void {
    if (one.label === 'Person') this.#salience.see(one, token);
    else if (one.label === 'Organization' && !this.#tree.is(token, 'compound')) this.#lastBody = { one, token };
    else if (one.label === 'Group') this.#lastPlural = { one, token };
  }

  #mention(one: Draft, token: number, mention: Omit<Mention, 'head'>): void {
    one.mentions.push({ ...mention, head: token });
    this.#byToken.set(token, one);
    this.#see(one, token);
  }

  #describe(phrase: Phrase): void {
    const one = this.#beside(phrase) ?? this.#again(phrase) ?? this.#somebodyNew(phrase);
    one.nouns.add(phrase.lemma);
    if (one.label === 'Person' && phrase.noun.gender) one.gender ??= phrase.noun.gender;
    if (!one.named) one.names.push(phrase.name);
    this.#byNoun.set(phrase.lemma, { one, token: phrase.head });
    const { start, end } = phrase;
    this.#mention(one, phrase.head, { start, end, kind: 'description', rule: 'description' });
  }

  /**
   * the captain, Walter Lindqvist, ran in          Desmond Pike, a deckhand, ran in
   * ^^^^^^^^^^^                                                  ^^^^^^^^^^
   */
  #beside({ head, plural, noun }: Phrase): Draft | undefined {
    if (plural || noun.label !== 'Person') return undefined;
    const tree = this.#tree;
    const next = this.#byToken.get(head + 1);
    if (next?.label === 'Person' && tree.sentence(head + 1) === tree.sentence(head)) return next;
    const apposed = [tree.child(head, 'appos'), tree.is(head, 'appos') ? tree.head(head) : -1];
    const subject = tree.child(head, 'cop') >= 0 ? tree.child(head, 'nsubj') : -1;
    for (const other of [...apposed, subject]) {
      const one = this.#byToken.get(other);
      if (one?.label === 'Person') return one;
    }
    return undefined;
  }

  /** "a nurse … the nurse": a definite description means who was described by its noun before. */
  #again({ definite, possessor, head, lemma, noun }: Phrase): Draft | undefined {
    if (!definite || possessor >= 0) return undefined;
    const known = this.#byNoun.get(lemma);
    if (known?.one.label !== noun.label) return undefined;
    return this.#tree.sentence(head) - this.#tree.sentence(known.token) <= descriptionReach ? known.one : undefined;
  }

  #somebodyNew({ noun, plural }: Phrase): Draft {
    const one = draft(noun.label, false, plural);
    if (noun.label === 'Person' && noun.gender) one.gender = noun.gender;
    this.described.push(one);
    return one;
  }

  #pronoun(token: number): void {
    const form = this.#tree.form(token);
    const { start, end } = this.#tree.tokens[token]!;
    const gender = this.#pronouns.genderOf(form);
    const one = gender
      ? this.#pronouns.isReflexive(form)
        ? this.#subjectOf(token)
        : this.#salience.antecedent(token, gender, this.#excluded(token))
      : this.#pronouns.isRelative(form)
        ? this.#antecedentOfRelative(token)
        : this.#lastOf(token, form);
    if (!one) return;
    if (gender && one.label === 'Person') one.gender ??= gender;
    this.#mention(one, token, { start, end, kind: 'pronoun', rule: 'pronoun' });
  }

  #lastOf(token: number, form: string): Draft | undefined {
    const last = this.#pronouns.isPlural(form)
      ? this.#lastPlural
      : this.#pronouns.isNeuter(form)
        ? this.#lastBody
        : undefined;
    if (!last || this.#tree.sentence(token) - this.#tree.sentence(last.token) > pluralReach) return undefined;
    return last.one;
  }

  /** The subject of the clause that a token stands in. */
  #subjectOf(token: number): Draft | undefined {
    for (let at = this.#tree.head(token); at >= 0; at = this.#tree.head(at)) {
      const subject = this.#byToken.get(this.#tree.child(at, 'nsubj'));
      if (subject) return subject;
    }
    return undefined;
  }

  /** "the nurse, who was traveling": the noun that the relative clause hangs on. */
  #antecedentOfRelative(token: number): Draft | undefined {
    for (let at = token, steps = 0; at >= 0 && steps < 4; at = this.#tree.head(at), steps++) {
      if (this.#tree.dep(at) !== 'acl:relcl') continue;
      const one = this.#byToken.get(this.#tree.head(at));
      return one?.label === 'Person' || one?.label === 'Group' ? one : undefined;
    }
    return undefined;
  }

  /** Who a pronoun can't mean: the subject of its own verb, and inside quotation marks whoever is speaking. */
  #excluded(token: number): Set<Draft> {
    const tree = this.#tree;
    const excluded = new Set<Draft>();
    const verb = tree.head(token);
    if (tree.is(token, 'obj', 'iobj', 'obl') && verb >= 0) {
      const subject = this.#byToken.get(tree.child(verb, 'nsubj'));
      if (subject) excluded.add(subject);
    }
    if (this.#level[token]! >= 0) {
      const sentence = tree.sentences[tree.sentence(token)];
      for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++) {
        const one = this.#byToken.get(i);
        if (one && this.#level[i] !== this.#level[token] && tree.is(i, 'nsubj')) excluded.add(one);
      }
    }
    return excluded;
  }
}
