/** Events: who did what to whom, when and where, and whether the article itself says so. */
import type { EventKind, Factuality } from '../ontology.ts';
import { withSigns } from '../signs.ts';
import { flatten } from '../span.ts';
import { factualityOf } from './events/factuality.ts';
import { participantsOf } from './events/participants.ts';
import { dateOf, placeOf } from './events/setting.ts';
import { triggersOf } from './events/triggers.ts';
import type { Scene } from './scene.ts';

export interface EventWords {
  kindOf(lemma: string, noun: boolean): EventKind | undefined;
  isStative(lemma: string): boolean;
  isLightVerb(lemma: string): boolean;
  isPlanVerb(lemma: string): boolean;
  isConditional(word: string): boolean;
  isNegation(word: string): boolean;
  /** What an auxiliary or modal makes of the verb it stands with. */
  modality(word: string): 'planned' | 'hypothetical' | undefined;
  readonly placePrepositions: ReadonlySet<string>;
  readonly recipientPrepositions: ReadonlySet<string>;
}

/** Several mentions of one happening. */
interface Happening {
  readonly triggers: number[];
  readonly lemma: string;
}

/** The same noun again, or the same verb with the same participants, is the same happening. */
function happeningsOf(scene: Scene, triggers: readonly number[]): Happening[] {
  const { tree, cast } = scene;
  const byKey = new Map<string, Happening>();
  const happenings: Happening[] = [];
  for (const trigger of triggers) {
    const lemma = tree.lemma(trigger);
    const subject = cast.at(tree.child(trigger, 'nsubj'));
    const object = cast.at(tree.child(trigger, 'obj'));
    const definite =
      tree.pos(trigger) !== 'VERB' && tree.children(trigger).some((child) => tree.is(child, 'det', 'nmod:poss'));
    const key =
      tree.pos(trigger) === 'VERB'
        ? (subject ?? object)
          ? `${lemma} ${subject?.name ?? ''} ${object?.name ?? ''}`
          : ''
        : definite || byKey.has(lemma)
          ? lemma
          : '';
    const known = key ? byKey.get(key) : undefined;
    if (known) known.triggers.push(trigger);
    else {
      const happening = { triggers: [trigger], lemma };
      happenings.push(happening);
      byKey.set(tree.pos(trigger) === 'VERB' ? key : lemma, happening);
    }
  }
  return happenings;
}

/** What one mention says, in the order in which it outweighs the others. */
const strongest: readonly Factuality[] = ['asserted', 'denied', 'planned', 'reported', 'hypothetical'];

/** The trigger with its neighbours, for a reader: "fuel lines leaking". */
function nameOf({ tree, text }: Scene, trigger: number): string {
  const near = tree
    .children(trigger)
    .filter((child) => tree.is(child, 'obj', 'compound', 'nsubj', 'amod') && Math.abs(child - trigger) < 6);
  let last = Math.max(trigger, ...near);
  // "lost $916 million": the number hangs on its sign
  if (tree.pos(last) === 'SYM') while (tree.pos(last + 1) === 'NUM') last++;
  const span = withSigns(text, tree.span([Math.min(trigger, ...near), last]));
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

/** Reads the events into the graph and joins the statements that mention them. */
export function readEvents(scene: Scene, words: EventWords): void {
  const { tree, graph, cast, text } = scene;
  const triggers = triggersOf(scene, words);
  for (const { triggers: mentions, lemma } of happeningsOf(scene, triggers)) {
    const spans = mentions.map((token) => ({ start: tree.tokens[token]!.start, end: tree.tokens[token]!.end }));
    const first = mentions[0]!;
    const said = mentions.map((token) => factualityOf(scene, token, words));
    const when = mentions.map((token) => dateOf(scene, token)).find((date) => date !== undefined);
    const id = graph.node('Event', spans[0]!, {
      name: nameOf(scene, first),
      trigger: tree.tokens[first]!.text,
      lemma,
      kind: words.kindOf(lemma, tree.pos(first) !== 'VERB') ?? 'other',
      factuality: strongest.find((one) => said.includes(one)) ?? 'asserted',
      date: when?.value,
      dateText: when && text.slice(when.start, when.end),
    });
    const evidence = spans.map((span, i) => ({
      ...span,
      rule: tree.pos(mentions[i]!) === 'VERB' ? 'event-verb' : 'event-noun',
    }));
    graph.edge({
      type: 'MENTIONED_IN',
      from: id,
      to: graph.article.id,
      properties: { spans: flatten(spans), kinds: spans.map(() => 'trigger') },
      evidence,
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
}
