/** Reads an article and says of each description and pronoun whom it means. */
import type { Mention } from '../../doc.ts';
import { flatNameOf } from './descriptions/apposition.ts';
import type { DescriptionWords } from './descriptions/same.ts';
import { mentionAges, type AgeWords } from './descriptions/ages.ts';
import { Descriptions } from './descriptions/same.ts';
import type { Discourse } from './discourse.ts';
import { draft, type Draft } from './draft.ts';
import { namedAfterLead } from './descriptions/lead.ts';
import { namesAsNouns } from './descriptions/names-as-nouns.ts';
import { phraseAt, type NounWords, type Phrase } from './descriptions/phrase.ts';
import type { Anaphor } from './pronouns/candidates.ts';
import { antecedentOf, meantBy, type Choose, type PronounWords } from './pronouns/resolve.ts';
import { speakerBeside } from './speech/quoted-speaker.ts';
import { Spokesmen, type SpokesmenWords } from './speech/new-speakers.ts';
import { titleBefore } from './names/title-before.ts';
import { Unions } from './descriptions/unions.ts';

export interface ReaderWords extends SpokesmenWords {
  readonly pronouns: PronounWords;
  readonly descriptions: DescriptionWords;
  readonly ages: AgeWords;
  /** A title's noun in full: "sen" is senator. */
  titleNoun(title: string): string | undefined;
  /** What follows a title that somebody has not yet: "elect". */
  readonly awaiting: ReadonlySet<string>;
  /** Words that join two in marriage: "marry", "married". */
  readonly marrying: ReadonlySet<string>;
  /** Prepositions between a description and whose it is: "mother of", "attorney for". */
  readonly belonging: ReadonlySet<string>;
}

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
    this.#titles();
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

  #titles(): void {
    const { tree } = this.#discourse;
    for (const one of this.#named) {
      if (one.label !== 'Person') continue;
      for (const mention of one.mentions) {
        const title = titleBefore(this.#discourse, tree.tokenAt(mention.start), this.#words.awaiting);
        const noun = title && (this.#words.titleNoun(title.noun) ?? title.noun) + title.suffix;
        if (!title || !noun || this.#words.nouns.classOf(noun, false)?.label !== 'Person') continue;
        const words = [...title.words.slice(0, -1), noun];
        this.#descriptions.note(one, { head: title.token, lemma: noun, words, definite: false, possessor: -1 });
      }
    }
  }

  #token(token: number): void {
    const { tree } = this.#discourse;
    if (this.#discourse.isRead(token)) return;
    const phrase = phraseAt(this.#text, tree, token, this.#words.nouns);
    if (phrase) {
      if (!this.#isOffice(token)) this.#describe(phrase);
    } else if (['PRON', 'DET'].includes(tree.pos(token))) this.#pronoun(token);
    else if (this.#discourse.speaks(token)) this.#nounOfName(token);
    if (this.#words.marrying.has(tree.lemma(token))) this.#unions.add(token);
  }

  #describe(phrase: Phrase): void {
    this.#unions.join();
    const possessor = this.#possessorOf(phrase);
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

  /** "her predecessor as chief executive": an office, not whoever holds it now. */
  #isOffice(head: number): boolean {
    const { tree } = this.#discourse;
    return tree.is(head, 'nmod') && this.#words.descriptions.capacity.has(tree.form(tree.child(head, 'case')));
  }

  /** her husband      mother of Leila */
  #possessorOf({ head, possessor }: Phrase): Draft | undefined {
    const { tree } = this.#discourse;
    if (possessor >= 0) {
      const known = this.#discourse.at(possessor) ?? flatNameOf(this.#discourse, possessor);
      // “My husband is tired,” she said.
      return (
        known ??
        (this.#words.pronouns.isSpeaker(tree.form(possessor)) ? speakerBeside(this.#discourse, possessor) : undefined)
      );
    }
    const whose = tree.children(head).find((child) => {
      const preposition = tree.is(child, 'nmod') && child > head ? tree.child(child, 'case') : -1;
      return preposition >= 0 && this.#words.belonging.has(tree.form(preposition));
    });
    return whose === undefined ? undefined : this.#discourse.at(whose);
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
