/** All that speaks for or against a description meaning somebody or some body in particular. */
import type { Referent } from '../../doc.ts';
import type { Scene } from '../scene.ts';
import { upTo, type Clue } from '../statements/judge/clue.ts';
import { deedsIn, titlesHeld, type Deed, type Deeds } from './deeds.ts';
import { companyClues, companyOf, type Company } from './others.ts';
import { phraseClues } from './phrase.ts';

/** Somebody or something that is only described, and the id of the node. */
export interface Described {
  readonly referent: Referent;
  readonly id: string;
}

/** All that play and that no mention names. */
export function describedIn({ cast }: Scene): Described[] {
  return [...cast.playing].flatMap(([referent, id]) => {
    const isActor = ['Person', 'Group', 'Organization'].includes(referent.label);
    const kinds = new Set(referent.mentions.map(({ kind }) => kind));
    // whoever signs the article may have no other mention than "I"
    const isDescribed = !referent.named && kinds.has('description') && !kinds.has('name');
    return isActor && isDescribed ? [{ referent, id }] : [];
  });
}

function deedClues(deeds: readonly Deed[], label: string): Clue[] {
  const kinds = new Map<string, number>();
  for (const { as, score } of deeds) kinds.set(as, Math.max(kinds.get(as) ?? 0, score));
  const clues: Clue[] = [`deeds:${upTo(deeds.length, [0, 1, 2, 3, 5])}`, `kinds-of-deeds:${kinds.size}`];
  for (const [as, score] of kinds) clues.push(`is:${as}`, `is:${as}/${label}`, [`is:${as}/sure`, score]);
  if (kinds.size === 1) clues.push(`only:${[...kinds.keys()][0]!}`, `only:${[...kinds.keys()][0]!}/${label}`);
  return clues;
}

function mentionClues({ mentions }: Referent, label: string): Clue[] {
  const count = (kind: string): number => mentions.filter((one) => one.kind === kind).length;
  return [
    `descriptions:${upTo(count('description'), [0, 1, 2, 3])}`,
    `pronouns:${upTo(count('pronoun'), [0, 1, 2])}`,
    `mentions:${upTo(mentions.length, [1, 2, 4])}/${label}`,
  ];
}

/** Gathers them for the descriptions of one article, once all facts are read. */
export class ActorClues {
  readonly #scene: Scene;
  readonly #deeds: Deeds;
  readonly #company: Company;

  constructor(scene: Scene, described: readonly Described[], definite: ReadonlySet<string>) {
    const { graph } = scene;
    this.#scene = scene;
    this.#deeds = deedsIn(graph.edges);
    this.#company = companyOf(
      scene,
      described.map(({ referent }) => referent),
      titlesHeld(graph.nodes),
      definite,
    );
  }

  /** Whether any fact but a mention is told of somebody. */
  hasDeeds({ id }: Described): boolean {
    return this.#deeds.has(id);
  }

  /** Whether somebody is this in any fact: "speaker", "relative". */
  is({ id }: Described, as: string): boolean {
    return (this.#deeds.get(id) ?? []).some((deed) => deed.as === as);
  }

  /** Each name once, the constant "always" among them. */
  of({ referent, id }: Described): ReadonlyMap<string, number> {
    const { label } = referent;
    const first = referent.mentions.find(({ kind }) => kind === 'description') ?? referent.mentions[0]!;
    const clues = [
      'always',
      `label:${label}`,
      ...phraseClues(this.#scene, referent, first),
      ...mentionClues(referent, label),
      ...deedClues(this.#deeds.get(id) ?? [], label),
      ...companyClues(this.#scene, this.#company, referent),
    ];
    return new Map(clues.map((clue) => (typeof clue === 'string' ? [clue, 1] : clue)));
  }
}
