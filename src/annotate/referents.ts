/** Who and what an article is about: one referent for each, with every name, description and pronoun that means it. */
import type { Doc, Entity, Referent, Stage, Gender } from '../doc.ts';
import { headlineEnd } from './headline.ts';
import { firstPast } from '../search.ts';
import { Tree } from '../tree.ts';
import { Discourse } from './referents/discourse.ts';
import { finished } from './referents/draft.ts';
import { introducedRelatives } from './referents/names/introduced.ts';
import { otherNamesOf, type NameWords } from './referents/names/other-names.ts';
import { peopleOf, type PersonName } from './referents/names/people.ts';
import type { AreOneName } from './referents/names/parts.ts';
import { byWeight, type Choose, type AntecedentWeights } from './referents/pronouns/resolve.ts';
import { withRepeatedNames, withRepeatedSurnames, withWholeWords } from './referents/names/repeated.ts';
import { speakingTokens } from './referents/speech/source-tokens.ts';
import { Reader } from './referents/reader.ts';
import type { ReaderWords } from './referents/reader-words.ts';

export interface ReferentLanguage extends ReaderWords, NameWords {
  readonly antecedentWeights: AntecedentWeights;
  /** What the title directly before a name tells about its owner. */
  titleGender(word: string): Gender | undefined;
  nameGender(givenName: string): Gender | undefined;
  readonly areOneName: AreOneName;
}

/** "his son, Bill Farrow Jr.", "her sister Ada Quill": whether a noun of kinship stands directly before a name. */
function isRelative(
  { tokens, syntax }: Doc<'tokens' | 'syntax'>,
  { firstToken }: Entity,
  language: ReferentLanguage,
): boolean {
  const before = tokens[firstToken - 1]?.text === ',' ? firstToken - 2 : firstToken - 1;
  return language.descriptions.relationOf(syntax[before]?.lemma.toLowerCase() ?? '') !== undefined;
}

/** "Quill said he was late": the gender of the first pronoun behind a name, where nobody else is named between. */
function pronounAfter(
  { tokens, sentences }: Doc<'tokens' | 'sentences'>,
  { endToken }: Entity,
  firstOfNames: ReadonlySet<number>,
  language: ReferentLanguage,
): Gender | undefined {
  const sentence = sentences[firstPast(sentences, (one) => one.endToken > endToken)];
  for (let token = endToken; token < (sentence?.endToken ?? 0) && !firstOfNames.has(token); token++) {
    const gender = language.pronouns.genderOf(tokens[token]!.text.toLowerCase());
    if (gender) return gender;
  }
  return undefined;
}

function personName(
  doc: Doc<'tokens' | 'syntax' | 'sentences'>,
  entity: Entity,
  introduced: ReadonlySet<Entity>,
  firstOfNames: ReadonlySet<number>,
  language: ReferentLanguage,
): PersonName {
  const { tokens, article } = doc;
  const titles = [1, 2, 3].map((back) => tokens[entity.firstToken - back]?.text ?? '');
  const title = titles[0] === '.' ? titles[1] : titles[0];
  return {
    entity,
    text: article.text.slice(entity.start, entity.end).replace(/\s+/gu, ' '),
    titleGender: language.titleGender(title ?? ''),
    nameGender: language.nameGender(tokens[entity.firstToken]!.text),
    pronounGender: pronounAfter(doc, entity, firstOfNames, language),
    single: entity.endToken - entity.firstToken === 1,
    introduced: introduced.has(entity),
    relative: isRelative(doc, entity, language),
  };
}

type Needs = 'paragraphs' | 'tokens' | 'sentences' | 'syntax' | 'quotations' | 'entities' | 'attributions';

/** Finds the referents of an article; `choose` decides whom each pronoun means. */
export function readReferents(
  doc: Doc<Needs>,
  language: ReferentLanguage,
  choose: Choose,
  advance: (part: number) => void = () => undefined,
): Referent[] {
  const whole = withRepeatedNames(withWholeWords(doc.entities, doc.tokens), doc.tokens);
  const entities = withRepeatedSurnames(whole, doc.tokens, doc.syntax);
  const persons = entities.filter(({ type }) => type === 'PERSON');
  const introduced = introducedRelatives(doc, persons, {
    isRelative: (lemma) => language.descriptions.relationOf(lemma) !== undefined,
    isPlural: (form, lemma) => language.nouns.isPlural(form, lemma),
  });
  const firstOfNames = new Set(persons.map(({ firstToken }) => firstToken));
  const named = [
    ...peopleOf(
      persons.map((entity) => personName(doc, entity, introduced, firstOfNames, language)),
      language.areOneName,
    ),
    ...otherNamesOf(doc.article.text, entities, language),
  ];
  const tree = new Tree(doc);
  const speaking = speakingTokens(tree, doc.attributions);
  const discourse = new Discourse(tree, tree.levels(doc.quotations), doc.paragraphs, named, speaking, headlineEnd(doc));
  const reader = new Reader(doc.article.text, discourse, language, choose, named);
  reader.read(advance);
  const all = [...named, ...reader.described].map((one): Referent => finished(one));
  return all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

export function referents(language: ReferentLanguage): Stage<Needs, 'referents'> {
  const choose = byWeight(language.antecedentWeights);
  return {
    name: 'referents',
    needs: ['paragraphs', 'tokens', 'sentences', 'syntax', 'quotations', 'entities', 'attributions'],
    adds: ['referents'],
    run: (doc, _, advance) => ({ referents: readReferents(doc, language, choose, advance) }),
  };
}
