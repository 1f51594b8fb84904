/**
 * What is told as the course of the dated happening that the article begins with: told in the simple past, next to it,
 * with no other date between; or harm where that happening did harm.
 *
 *     On Friday a barge sank off Hexley .     Fishermen heard the crash .     Nine people drowned .
 *               ^^^^^^^^^^^^                             ^^^^^                            ^^^^^^^
 */
import { firstPast } from '../../../search.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { factualityOf } from '../factuality/mention.ts';
import { formOf } from '../judge/verb.ts';
import type { EventDate } from './anchors.ts';

/** A mention of a happening, with its date. */
export interface DatedMention {
  readonly token: number;
  readonly date: EventDate;
}

/** An article with more days than that tells no single story. */
const mostDays = 2;

const isDay = ({ date }: DatedMention): boolean => date.value.length >= 10;
const dayOf = ({ date }: DatedMention): string => date.value.slice(0, 10);

export class Story {
  readonly #scene: Scene;
  readonly #words: EventWords;
  readonly #mentions: readonly DatedMention[];
  readonly #lead: DatedMention | undefined;
  readonly #days: number;

  /** @param mentions in the order of the text */
  constructor(scene: Scene, words: EventWords, mentions: readonly DatedMention[]) {
    this.#scene = scene;
    this.#words = words;
    this.#mentions = mentions;
    const lead = mentions.find(isDay);
    const { date } = scene.doc.article;
    // what happened on the day of publication is told from within: nothing says that the rest did, too
    this.#lead = lead && date !== undefined && dayOf(lead) < date.slice(0, 10) ? lead : undefined;
    this.#days = new Set(mentions.map(dayOf)).size;
  }

  /** The day of the story, where the mention of an undated happening belongs to its course. */
  of(token: number): EventDate | undefined {
    const lead = this.#lead;
    if (!lead || !this.#happened(token)) return undefined;
    const last = this.#mentions[firstPast(this.#mentions, (one) => one.token > token) - 1];
    const isOfHarm = this.#isHarm(token) && this.#isHarm(lead.token) && this.#scene.level[token]! < 0;
    if (isOfHarm) return lead.date;
    if (!last || dayOf(last) !== dayOf(lead) || !this.#isTold(token)) return undefined;
    const isNext = this.#paragraph(token) - this.#paragraph(last.token) <= 1;
    return isNext || (this.#days <= mostDays && formOf(this.#scene, last.token) === 'past') ? lead.date : undefined;
  }

  #paragraph(token: number): number {
    const { doc, tree } = this.#scene;
    return firstPast(doc.paragraphs, ({ end }) => end > tree.tokens[token]!.start);
  }

  #happened(token: number): boolean {
    const factuality = factualityOf(this.#scene, token, this.#words);
    return factuality !== 'planned' && factuality !== 'hypothetical' && !this.#isPerfect(token);
  }

  #isPerfect(token: number): boolean {
    const { tree } = this.#scene;
    return tree.children(token).some((child) => tree.is(child, 'aux') && tree.lemma(child) === 'have');
  }

  #isTold(token: number): boolean {
    return this.#scene.tree.pos(token) === 'VERB' && /^(?:past|passive|participle)$/u.test(formOf(this.#scene, token));
  }

  #isHarm(token: number): boolean {
    const { tree } = this.#scene;
    return this.#words.isHarm(tree.lemma(token), tree.pos(token) !== 'VERB');
  }
}
