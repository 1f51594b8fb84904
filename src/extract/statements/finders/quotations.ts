/** Statements from quotations that the network gives to nobody: by a cue beside them, or by who has spoken before. */
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { actOf } from '../cues/act.ts';
import { cueBefore } from '../cues/beside-quotation.ts';
import type { Cue } from '../cues/find.ts';
import { directSpeechOf, type DirectSpeech } from './direct.ts';
import { isQuestion, proposed, startOf, type Answered, type Source, type StatementDraft } from '../draft.ts';
import { framesOf, paragraphOf, type Frame } from '../cues/frames.ts';
import { narratorBefore, otherParty, Spoken, speakerOfParagraph } from '../source/floating.ts';
import { introducedBefore, signedAfter, speakerInTurn } from '../source/in-turn.ts';
import { Nearby } from '../nearby.ts';
import { sourceOf } from '../source/source.ts';

/**
 * The statement that a quotation is already a part of, by the quotation's index; not where a cue of its own stands with
 * it inside that statement:
 *
 *     She said that he had told her: “Take the key.”
 *                          ^^^^       ^^^^^^^^^^^^^
 */
function covering(
  scene: Scene,
  statements: readonly StatementDraft[],
  cues: ReadonlyMap<number, Cue>,
  frames: readonly Frame[],
): Map<number, StatementDraft> {
  const { doc } = scene;
  const nearby = new Nearby(scene, statements);
  const found = new Map<number, StatementDraft>();
  doc.quotations.forEach(({ inner, outer }, i) => {
    const own = cueBefore(scene, frames[i]!, cues);
    const holder = nearby
      .of(inner.slice(0, 1))
      .find(
        (one) =>
          (one.quotations.includes(i) || (one.cue?.level ?? -1) === outer) &&
          one.pieces.some(
            (piece) =>
              contains(piece, inner[0]!) &&
              (!own ||
                own.phrase ||
                own.cue.token === one.cue?.token ||
                one.quotations.length > 0 ||
                !contains(piece, own.cue)),
          ),
      );
    if (holder) found.set(i, holder);
  });
  return found;
}

/** Whether the quotation is all that its paragraph says, and where the paragraph before it begins. */
function paragraphAround(scene: Scene, { quotations }: DirectSpeech): number | undefined {
  const { doc, text } = scene;
  const quotation = doc.quotations[quotations[0]!]!;
  const at = paragraphOf(scene, quotation.start);
  const paragraph = doc.paragraphs[at];
  if (!paragraph || at === 0) return undefined;
  const rest =
    text.slice(paragraph.start, quotation.start) + text.slice(quotation.end, Math.max(paragraph.end, quotation.end));
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : doc.paragraphs[at - 1]!.start;
}

/** The statements, in order; `attributed` are those already read. */
export function quotedStatements(
  scene: Scene,
  cues: ReadonlyMap<number, Cue>,
  attributed: readonly StatementDraft[],
): StatementDraft[] {
  const frames = framesOf(scene);
  const covered = covering(scene, attributed, cues, frames);
  const drafts = new Map<DirectSpeech, StatementDraft>();
  const found: StatementDraft[] = [];
  const spoken = new Spoken(attributed);
  const naming = new Set(scene.doc.attributions.flatMap(({ source }) => source));
  for (const speech of directSpeechOf(scene, cues, frames, covered)) {
    const { cue, follows, pieces, quotations, rule } = speech;
    const holder = quotations.map((quotation) => covered.get(quotation)).find((one) => one);
    if (holder) {
      drafts.set(speech, holder);
      continue;
    }
    // "said Ada Quill, who rates the stock “sell”": that describes who says something else
    if (naming.has(scene.tree.tokenAt(pieces[0]!.start))) continue;
    const leader = follows && drafts.get(follows);
    const question = isQuestion(scene.text, pieces);
    const { source, answers } = speakerOf(scene, speech, leader, spoken, question);
    const statement = proposed({
      pieces,
      cue: cue && (leader?.cue ?? cue),
      act: leader && !cue ? leader.act : actOf(scene, cue),
      question,
      source,
      answers,
      quotations,
      rule,
    });
    statement.source = notNamed(scene, statement, spoken);
    drafts.set(speech, statement);
    found.push(statement);
    spoken.add(statement);
  }
  return found;
}

/**
 * “So I did, Bella. We are a jolly set.”
 *            ^^^^^ nobody names himself: of two who talk it is the other
 */
function notNamed(scene: Scene, statement: StatementDraft, spoken: Spoken): Source | undefined {
  const { tree, cast } = scene;
  const { source, cue, pieces } = statement;
  const referent = source?.referent;
  if (cue || referent?.label !== 'Person') return source;
  const own = pieces.flatMap((piece) => tree.within(piece));
  const isNamed = own.some((token) => tree.pos(token) === 'PROPN' && cast.at(token) === referent);
  return isNamed ? otherParty(scene, statement, spoken.before(startOf(statement))) : source;
}

function speakerOf(
  scene: Scene,
  speech: DirectSpeech,
  leader: StatementDraft | undefined,
  spoken: Spoken,
  question: boolean,
): { source: Source | undefined; answers?: Answered | undefined } {
  const { cue, pieces } = speech;
  const { start } = pieces[0]!;
  if (leader) return { source: leader.source && { ...leader.source, rule: 'speaker-goes-on' } };
  if (cue) return { source: cue.verb.addressee === 'subject' ? undefined : sourceOf(scene, cue) };
  const signed = signedAfter(scene, pieces.at(-1)!.end);
  if (signed) return { source: signed };
  const before = spoken.before(start);
  const beside = speakerInTurn(scene, start, before);
  if (beside) return beside;
  const introduced = introducedBefore(scene, start);
  if (introduced) return { source: introduced };
  const previousParagraph = paragraphAround(scene, speech);
  if (previousParagraph !== undefined) return speakerOfParagraph(scene, question, start, before, previousParagraph);
  const narrator = narratorBefore(scene, start);
  if (narrator?.referent?.label === 'Person') return { source: narrator };
  const last = before.at(-1)?.source;
  return { source: last ? { ...last, rule: 'spoke-last' } : narrator };
}
