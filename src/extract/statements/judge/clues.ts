/** All that speaks for or against drafts being what somebody says. */
import type { Paragraph } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { StatementDraft } from '../draft.ts';
import { headlinesOf } from '../finders/article-head.ts';
import { Nearby } from '../nearby.ts';
import { borderClues } from './borders.ts';
import { upTo, type Clue } from './clue.ts';
import { contentClues, contentOf } from './content.ts';
import { otherClues } from './others.ts';
import { relationClues } from './relation.ts';
import { sourceClues } from './source.ts';

function networkClues({ logit }: StatementDraft, form: string): Clue[] {
  if (logit === undefined) return [];
  return [['network', logit], [`network/${form}`, logit], `network:${upTo(logit, [0, 1, 2, 3, 4, 5, 6])}`];
}

/** Gathers them for the drafts of one article. */
export class Clues {
  readonly #scene: Scene;
  readonly #nearby: Nearby;
  readonly #headlines: readonly Paragraph[];

  constructor(scene: Scene, drafts: readonly StatementDraft[]) {
    this.#scene = scene;
    this.#nearby = new Nearby(scene, drafts);
    this.#headlines = headlinesOf(scene);
  }

  /** Each name once, the constant "always" among them. */
  of(draft: StatementDraft): ReadonlyMap<string, number> {
    const content = contentOf(this.#scene, draft);
    const { form } = content;
    const clues = [
      'always',
      ...networkClues(draft, form),
      ...contentClues(this.#scene, draft, content),
      ...borderClues(this.#scene, draft, content, this.#headlines),
      ...relationClues(this.#scene, draft, content),
      ...sourceClues(this.#scene, draft, form),
      ...otherClues(draft, this.#nearby.of(draft.pieces)),
    ];
    return new Map(clues.map((clue) => (typeof clue === 'string' ? [clue, 1] : clue)));
  }
}
