/** Events: who did what to whom, when and where, and whether the article itself says so. */
import type { EventKind } from '../ontology.ts';
import { flatten } from '../span.ts';
import type { ArgumentWords } from './events/arguments/argument.ts';
import type { DateWords } from './events/dates/words.ts';
import { factualityOfAll } from './events/factuality/happening.ts';
import type { FactualityWords } from './events/factuality/words.ts';
import { happeningsOf } from './events/happenings.ts';
import { readOrder, type OrderedEvent } from './events/order/order.ts';
import { participantsOf } from './events/participants.ts';
import { datesOf } from './events/dates/shared.ts';
import { nameOf } from './events/names/name.ts';
import { placeOf } from './events/places/place.ts';
import type { PlaceWords } from './events/places/words.ts';
import { triggersOf } from './events/triggers.ts';
import type { HappeningWeights } from './events/judge/happening.ts';
import type { Scene } from './scene.ts';

export interface EventWords {
  kindOf(lemma: string, noun: boolean): EventKind | undefined;
  /** How often nouns or verbs like it name happenings, 0 to 9; undefined of a noun that never does. */
  likeness(lemma: string, noun: boolean): number | undefined;
  /** What each clue weighs that tells whether something happens. */
  readonly happening: HappeningWeights;
  isStative(lemma: string): boolean;
  /** Whether a noun means a document, a body or a bound of time, though nouns like it name happenings. */
  isThing(lemma: string): boolean;
  /** Whether it says with a verb that something happens: took "place". */
  isPlaceOfTaking(word: string): boolean;
  isLightVerb(lemma: string): boolean;
  /** Whether the happening is what hangs on the verb: "began to shout". */
  isControlVerb(lemma: string): boolean;
  /** What verbs and nouns of one kind of deed have in common; a word of its own has itself. */
  deedOf(lemma: string): string;
  /** Whether a determiner points to what is known: "the", "this". */
  isDefinite(word: string): boolean;
  /** Whether an adjective tells one from another: "second", "new". */
  isOther(word: string): boolean;
  /** Whether a noun points back to some harm told before: "the tragedy". */
  pointsBack(lemma: string): boolean;
  /** Whether it tells of harm that a noun may point back to. */
  isHarm(lemma: string, noun: boolean): boolean;
  /** Before the noun for where words come from: "according to". */
  isSourcePreposition(word: string): boolean;
  isPresentAuxiliary(word: string): boolean;
  isNegation(word: string): boolean;
  /** What a word between two happenings says of the one that follows it: that it is the earlier or the later one. */
  orderBy(word: string): 'after' | 'before' | undefined;
  /** Whether an adverb says that what was told before it was earlier: "later". */
  isAfterwards(word: string): boolean;
  /** Whether a verb says of its subject that it happens: "took place". */
  takesPlace(lemma: string): boolean;
  readonly factuality: FactualityWords;
  readonly dates: DateWords;
  readonly places: PlaceWords;
  readonly arguments: ArgumentWords;
}

/** Reads the events into the graph and joins the statements that mention them. */
export function readEvents(scene: Scene, words: EventWords): void {
  const { tree, graph, cast, text } = scene;
  const happenings = happeningsOf(scene, triggersOf(scene, words), words);
  const ordered: OrderedEvent[] = [];
  const dates = datesOf(scene, happenings, words);
  for (const [i, { triggers }] of happenings.entries()) {
    const mentions = triggers.map(({ token }) => token);
    const score = Math.max(...triggers.map(({ probability }) => probability));
    const lemma = tree.lemma(mentions[0]!);
    const spans = mentions.map((token) => ({ start: tree.tokens[token]!.start, end: tree.tokens[token]!.end }));
    const first = mentions[0]!;
    const when = dates[i];
    const factuality = factualityOfAll(scene, mentions, when, words);
    const id = graph.node('Event', spans[0]!, {
      name: nameOf(scene, mentions, words),
      trigger: tree.tokens[first]!.text,
      lemma,
      kind: words.kindOf(lemma, tree.pos(first) !== 'VERB') ?? 'other',
      factuality,
      date: when?.value,
      dateText: when && text.slice(when.time.start, when.time.end),
    });
    ordered.push({ id, mentions, factuality, when });
    const evidence = spans.map((span, at) => ({
      ...span,
      rule: tree.pos(mentions[at]!) === 'VERB' ? 'event-verb' : 'event-noun',
    }));
    graph.edge({
      type: 'MENTIONED_IN',
      from: id,
      to: graph.article.id,
      properties: { spans: flatten(spans), kinds: spans.map(() => 'trigger') },
      evidence,
      score,
    });
    for (const token of mentions) {
      for (const { referent, as, span } of participantsOf(scene, token, words)) {
        graph.edge({
          type: 'PARTICIPATES_IN',
          from: cast.id(referent),
          to: id,
          properties: { as },
          evidence: [{ ...span, rule: 'argument-of-trigger' }],
        });
      }
    }
    const place = mentions.map((token) => placeOf(scene, token, words)).find((one) => one !== undefined);
    if (place)
      graph.edge({
        type: 'LOCATED_IN',
        from: id,
        to: cast.id(place.referent),
        evidence: [{ ...place.span, rule: 'place-of-clause' }],
      });
    for (const token of mentions) {
      const { start, end } = tree.tokens[token]!;
      for (const statement of scene.statements.at(token)) {
        graph.edge({
          type: 'ABOUT',
          from: statement,
          to: id,
          evidence: [{ start, end, rule: 'event-in-statement' }],
        });
      }
    }
  }
  readOrder(scene, ordered, words);
}
