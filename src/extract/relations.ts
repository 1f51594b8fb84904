/** Family and close relations: "her daughter, Leila", "Pike’s brother Tom", "she married Jon Quill". */
import { Kin } from './relations/kin.ts';
import { marriagesIn } from './relations/marriages.ts';
import { Relations } from './relations/register.ts';
import type { KinshipWords } from './relations/words.ts';
import { Beside } from './roles/holder/beside.ts';
import { Predicates } from './roles/holder/predicates.ts';
import { TitleReader } from './roles/title/reader.ts';
import type { Scene } from './scene.ts';

export function readRelations(scene: Scene, words: KinshipWords): void {
  const known = new Relations(scene);
  for (const relation of marriagesIn(scene, words)) known.add(relation);
  const kin = new Kin(scene, words, new Beside(scene, words.titles), new Predicates(scene, words.titles));
  const nouns = new TitleReader(scene, words.titles).all();
  // those who are named first: "her husband" is then whoever was called that, and nobody new
  const found = nouns.flatMap((noun) => kin.of(noun, known).map((one) => (one.from.named && known.add(one), one)));
  for (const relation of found) {
    if (!relation.from.named && !known.has(relation.relation, relation.to)) known.add(relation);
  }
  known.write();
}
