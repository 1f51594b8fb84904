/** The turns of a transcript as statements: who asks, who answers. */
import { initialsOf } from '../../../annotate/turns.ts';
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import { isQuestion, proposed, type Source, type StatementDraft } from '../draft.ts';

export interface InterviewWords {
  /** Verbs whose subject answers and whose "to" or "with" asks, by lemma. */
  readonly talking: ReadonlySet<string>;
  /** Verbs whose subject asks and whose object answers, by lemma. */
  readonly interviewing: ReadonlySet<string>;
}

interface Parties {
  readonly asks: Source | undefined;
  readonly answers: Source | undefined;
}

function personAt({ cast, tree }: Scene, token: number): Source | undefined {
  const referent = token >= 0 ? cast.at(token) : undefined;
  return referent?.label === 'Person' && referent.named
    ? { span: tree.tokens[token]!, referent, rule: 'introduction-of-interview' }
    : undefined;
}

/** What the introduction says: "The Icelander spoke to Owen Tallis at a café." */
function introduced(scene: Scene, end: number, words: InterviewWords): Parties | undefined {
  const { tree } = scene;
  for (let token = tree.tokenAt(end) - 1; token >= 0; token--) {
    if (tree.pos(token) !== 'VERB') continue;
    const subject = personAt(scene, tree.child(token, 'nsubj'));
    const others = tree
      .children(token)
      .filter((child) => tree.is(child, 'obj', 'obl') && tree.dep(child) !== 'obl:tmod');
    const other = others
      .map((child) => personAt(scene, child))
      .find((one) => one && one.referent !== subject?.referent);
    if (!other) continue;
    if (words.talking.has(tree.lemma(token))) return { asks: other, answers: subject };
    if (words.interviewing.has(tree.lemma(token)) && subject) return { asks: subject, answers: other };
  }
  return undefined;
}

/** Who is named most before the first turn answers. */
function mostNamed({ cast }: Scene, end: number, asks: Referent | undefined): Source | undefined {
  let best: { count: number; source: Source } | undefined;
  for (const referent of cast.referents) {
    if (referent.label !== 'Person' || !referent.named || referent === asks) continue;
    const before = referent.mentions.filter((mention) => mention.end <= end);
    const first = before[0];
    if (first && before.length > (best?.count ?? 0)) {
      best = { count: before.length, source: { span: first, referent, rule: 'named-most-before' } };
    }
  }
  return best?.source;
}

/** The person whose name the label is or ends in, "OKAFOR", or the only one who has such initials. */
function namedBy(scene: Scene, label: string): Referent | undefined {
  const words = label.toLowerCase();
  const people = scene.cast.referents.filter(({ label: kind }) => kind === 'Person');
  const byInitials = people.filter((one) => one.named && initialsOf(one.name) === words);
  if (/^\p{Lu}{2,3}$/u.test(label) && byInitials.length === 1) return byInitials[0];
  const called = (wanted: string): Referent | undefined =>
    people.find(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase() === wanted || one.toLowerCase().endsWith(` ${wanted}`)),
    );
  // "DR. LINDQVIST"
  return called(words) ?? called(words.split(/\s+/u).at(-1)!);
}

/** One statement for each turn, in order, with the one that it answers and whom it is said to. */
export function turnStatements(scene: Scene, words: InterviewWords): StatementDraft[] {
  const { doc, text } = scene;
  const first = doc.turns[0];
  if (!first) return [];
  const parties = introduced(scene, first.label.start, words);
  const asks = parties?.asks;
  const answers = parties?.answers ?? mostNamed(scene, first.label.start, asks?.referent);
  const drafts: StatementDraft[] = [];
  for (const { label, kind, pieces } of doc.turns) {
    const party = kind === 'question' ? asks : answers;
    const referent = kind === 'named' ? namedBy(scene, text.slice(label.start, label.end)) : party?.referent;
    const previous = drafts.at(-1);
    const other = kind === 'named' ? previous?.source?.referent : (kind === 'question' ? answers : asks)?.referent;
    drafts.push(
      proposed({
        pieces,
        cue: undefined,
        act: 'speech',
        question: isQuestion(text, pieces),
        source: referent && { span: label, referent, rule: kind === 'named' ? 'label-of-turn' : party!.rule },
        addressees: other && other !== referent ? [{ span: label, referent: other, rule: 'other-in-transcript' }] : [],
        answers: kind === 'question' || !previous ? undefined : { statement: previous, rule: 'turn-of-transcript' },
        turn: true,
        rule: 'turn-of-transcript',
      }),
    );
  }
  return drafts;
}
