/** Who and what an article is about: one referent for each, with every name, description and pronoun that means it. */
import type { Doc, Entity, Referent, Stage } from '../doc.ts';
import { Tree } from '../tree.ts';
import { finished, type Gender } from './referents/draft.ts';
import { otherNamesOf } from './referents/other-names.ts';
import { peopleOf, type PersonName } from './referents/people.ts';
import type { NounWords } from './referents/phrases.ts';
import { Reader, type PronounWords } from './referents/reader.ts';

export interface ReferentLanguage {
  readonly nouns: NounWords;
  readonly pronouns: PronounWords;
  /** What the title directly before a name tells about its owner. */
  titleGender(word: string): Gender | undefined;
  nameGender(givenName: string): Gender | undefined;
}

function personName(doc: Doc<'tokens'>, entity: Entity, language: ReferentLanguage): PersonName {
  const { tokens, article } = doc;
  const titles = [1, 2, 3].map((back) => tokens[entity.firstToken - back]?.text ?? '');
  const title = titles[0] === '.' ? titles[1] : titles[0];
  const several = entity.endToken - entity.firstToken > 1;
  return {
    entity,
    text: article.text.slice(entity.start, entity.end).replace(/\s+/gu, ' '),
    titleGender: language.titleGender(title ?? ''),
    nameGender: several ? language.nameGender(tokens[entity.firstToken]!.text) : undefined,
  };
}

type Needs = 'tokens' | 'sentences' | 'syntax' | 'quotations' | 'entities';

export function referents(language: ReferentLanguage): Stage<Needs, 'referents'> {
  return {
    name: 'referents',
    needs: ['tokens', 'sentences', 'syntax', 'quotations', 'entities'],
    adds: ['referents'],
    run(doc) {
      const persons = doc.entities.filter(({ type }) => type === 'PERSON');
      const named = [
        ...peopleOf(persons.map((entity) => personName(doc, entity, language))),
        ...otherNamesOf(doc.article.text, doc.entities),
      ];
      const reader = new Reader(doc, new Tree(doc), named, language.nouns, language.pronouns);
      reader.read();
      const all = [...named, ...reader.described].map((one): Referent => finished(one));
      return { referents: all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start) };
    },
  };
}
