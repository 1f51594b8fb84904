/** Family and close relations: "her daughter, Leila", "said his sister, Carol Lindqvist". */
import { phraseAt, type NounWords } from '../annotate/referents/phrases.ts';
import type { Kinship } from '../ontology.ts';
import type { Scene } from './scene.ts';

export interface KinshipWords {
  readonly nouns: NounWords;
  relationOf(lemma: string): Kinship | undefined;
}

export function readRelations(scene: Scene, words: KinshipWords): void {
  const { cast, tree, text, graph } = scene;
  for (const person of cast.referents) {
    if (person.label !== 'Person') continue;
    for (const mention of person.mentions) {
      if (mention.kind !== 'description') continue;
      const phrase = phraseAt(text, tree, mention.head, words.nouns);
      const relation = phrase && !phrase.plural ? words.relationOf(phrase.lemma) : undefined;
      if (!phrase || !relation) continue;
      const of = tree.children(phrase.head).find((child) => tree.is(child, 'nmod') && child > phrase.head);
      const other = cast.at(phrase.possessor) ?? (of === undefined ? undefined : cast.at(of));
      if (other?.label !== 'Person' || other === person) continue;
      graph.edge({
        type: 'RELATED_TO',
        from: cast.id(person),
        to: cast.id(other),
        properties: { relation },
        evidence: [{ start: phrase.start, end: phrase.end, rule: 'kinship-noun' }],
        confidence: 0.8,
      });
    }
  }
}
