/** Reads an article and says of each description and pronoun whom it means. */
import type { Mention } from '../../doc.ts';
import { mentionAges } from './descriptions/ages.ts';
import { Descriptions } from './descriptions/same.ts';
import type { Discourse } from './discourse.ts';
import { draft, type Draft } from './draft.ts';
import { namedAfterLead } from './descriptions/lead.ts';
import { namesAsNouns } from './descriptions/names-as-nouns.ts';
import { isOffice, possessorOf } from './descriptions/possessor.ts';
import { phraseAt, type NounWords, type Phrase } from './descriptions/phrase.ts';
import type { Anaphor } from './pronouns/candidates.ts';
import { antecedentOf, meantBy, type Choose } from './pronouns/resolve.ts';
import { Spokesmen } from './speech/new-speakers.ts';
import { noteTitles } from './names/titles.ts';
import type { ReaderWords } from './reader-words.ts';
import { Unions } from './descriptions/kin/unions.ts';

/** So many tokens after another it is told how far the reading is. */
const BETWEEN_REPORTS = 1024;

export class Reader {
  readonly #text: string;
  readonly #discourse: Discourse;
  readonly #words: ReaderWords;
  readonly #choose: Choose;
  readonly #descriptions: Descriptions;
  readonly #spokesmen: Spokesmen;
  readonly #unions: Unions;
  readonly #named: readonly Draft[];
  readonly #namesAsNouns: NounWords;
  readonly described: Draft[] = [];

  constructor(text: string, discourse: Discourse, words: ReaderWords, choose: Choose, named: readonly Draft[]) {
    this.#text = text;
    this.#discourse = discourse;
    this.#words = words;
    this.#choose = choose;
    this.#named = named;
    this.#namesAsNouns = namesAsNouns(named, words.nouns, words.belonging);
    this.#descriptions = new Descriptions(discourse, words.descriptions);
    this.#unions = new Unions(discourse, this.#descriptions);
    this.#spokesmen = new Spokesmen(text, discourse, words, this.described);
  }

  /** What stands outside quotation marks first: inside them a pronoun depends on who speaks. */
  read(advance: (part: number) => void): void {
    noteTitles(this.#named, this.#discourse, this.#descriptions, this.#words);
    mentionAges(this.#discourse, this.#named, this.#words.ages);
    const { level } = this.#discourse;
    const depths = [...new Set(level.map((at) => (at < 0 ? 0 : 1)))].sort();
    for (const [i, depth] of depths.entries()) {
      level.forEach((at, token) => {
        if ((at < 0 ? 0 : 1) === depth) this.#token(token);
        if (token % BETWEEN_REPORTS === 0) advance((i + token / level.length) / depths.length);
      });
    }
    this.#joinNamedLater();
  }

  #joinNamedLater(): void {
    const later = new Map([...this.#descriptions.bodiesNamedLater(this.#named), ...this.#descriptions.namedLater()]);
    const lead = namedAfterLead(this.#discourse, this.#named);
    if (lead && !later.has(lead[0])) later.set(...lead);
    for (const [one, name] of later) this.#join(one, name);
  }

  #join(one: Draft, name: Draft): void {
    name.mentions.push(...one.mentions.filter((mention) => !isOfOther(one, name, mention)));
    this.described.splice(this.described.indexOf(one), 1);
  }

  /** "Ex-clerk sentenced … Ada Moss … the former clerk": whoever was told of in nothing but a headline so far. */
  #isOnlyInHeadline({ named, mentions }: Draft): boolean {
    const { tree } = this.#discourse;
    return !named && mentions.every(({ head }) => this.#discourse.isHeadline(tree.sentence(head)));
  }

  #token(token: number): void {
    const { tree } = this.#discourse;
    if (this.#discourse.isRead(token)) return;
    const phrase = phraseAt(this.#text, tree, token, this.#words.nouns);
    if (phrase) {
      if (!isOffice(token, this.#discourse, this.#words)) this.#describe(phrase);
    } else if (['PRON', 'DET'].includes(tree.pos(token))) this.#pronoun(token);
    else if (this.#discourse.speaks(token)) this.#nounOfName(token);
    if (this.#words.marrying.has(tree.lemma(token))) this.#unions.add(token);
  }

  #describe(phrase: Phrase): void {
    this.#unions.join();
    const possessor = possessorOf(phrase, this.#discourse, this.#words);
    const told = this.#descriptions.find(phrase, possessor);
    const antecedent = told && !this.#isOnlyInHeadline(told) ? undefined : this.#namedBefore(phrase, possessor);
    if (told && antecedent) this.#join(told, antecedent);
    const one = antecedent ?? told ?? this.#somebodyNew(phrase);
    if (one.label === 'Person' && phrase.noun.gender) one.gender ??= phrase.noun.gender;
    if (!one.named) one.names.push(phrase.name);
    this.#descriptions.note(one, phrase, possessor);
    const { start, end, head } = phrase;
    const rule = antecedent ? 'antecedent' : 'description';
    this.#discourse.mention(one, { start, end, head, kind: 'description', rule });
  }

  /** "Lorna Tarn sang. … the singer": somebody or some body that is named and has not been described so before. */
  #namedBefore(phrase: Phrase, owner: Draft | undefined): Draft | undefined {
    const { definite, possessor, plural, noun, head, words } = phrase;
    // "the singer", and "the mayor’s former aide", but not "the mayor’s aide"
    const isOwned = possessor >= 0 && !words.some((word) => this.#words.descriptions.isFormer(word));
    if (!definite || isOwned || plural || noun.label === 'Group') return undefined;
    const kind = noun.label === 'Person' ? 'described' : 'called';
    const anaphor: Anaphor = {
      token: head,
      kind,
      gender: noun.gender,
      wording: this.#descriptions.wordingOf(phrase, owner),
    };
    return antecedentOf(this.#discourse, anaphor, this.#spokesmen, this.#choose)?.one;
  }

  /** "the Pilots Guild … the guild said" */
  #nounOfName(token: number): void {
    const phrase = phraseAt(this.#text, this.#discourse.tree, token, this.#namesAsNouns);
    const one = phrase && this.#namedBefore(phrase, undefined);
    if (!one) return;
    const { start, end, head } = phrase;
    this.#discourse.mention(one, { start, end, head, kind: 'description', rule: 'antecedent' });
  }

  #somebodyNew({ noun, plural }: Phrase): Draft {
    const one = draft(noun.label, false, plural);
    if (noun.label === 'Person' && noun.gender) one.gender = noun.gender;
    this.described.push(one);
    return one;
  }

  #pronoun(token: number): void {
    const { tree } = this.#discourse;
    const one = meantBy(this.#discourse, token, this.#words.pronouns, this.#spokesmen, this.#choose, this.#spokesmen);
    if (!one) return;
    const { start, end } = tree.tokens[token]!;
    this.#discourse.mention(one, { start, end, head: token, kind: 'pronoun', rule: 'pronoun' });
  }
}

/** "Her lawyer said it was because she was ill. Her lawyer, Paul Ode, …": she is somebody else. */
function isOfOther(one: Draft, name: Draft, { kind }: Mention): boolean {
  return kind === 'pronoun' && one.isGenderPresumed === true && name.gender !== undefined && name.gender !== one.gender;
}
