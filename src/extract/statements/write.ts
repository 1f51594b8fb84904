/** Puts a statement, and who made it, into the graph. */
import type { Quotation } from '../../doc.ts';
import type { Evidence } from '../../graph.ts';
import type { StatementKind } from '../../ontology.ts';
import { firstPast } from '../../search.ts';
import { shortened } from '../../shortened.ts';
import { contains, flatten, overlaps, textOf, type Span } from '../../span.ts';
import type { Scene } from '../scene.ts';
import { withinRule } from './links/within.ts';
import { isName } from './doubts/title.ts';
import { endOf, startOf, type StatementDraft } from './draft.ts';

/** What Neo4j Browser fits into a node of the size that `cypher/browser.grass` gives to statements. */
const longestCaption = 48;

/** Direct where all of it stands inside its own marks, mixed where some of it does. */
function kindOf(scene: Scene, { pieces, quotations, cue, turn }: StatementDraft): StatementKind {
  const { doc } = scene;
  if (quotations.length || turn) return 'direct';
  const level = cue?.level ?? -1;
  const isQuoted = (quotation: Quotation, i: number, piece: Span): boolean =>
    i !== level &&
    overlaps(piece, quotation) &&
    (contains(piece, quotation) || quotation.outer === level) &&
    !contains(quotation, pieces[0]!) &&
    !isName(scene, quotation);
  const quoted = pieces.some((piece) => {
    // the quotation before the first one that starts in the piece may reach into it
    const first = firstPast(doc.quotations, ({ start }) => start >= piece.start) - 1;
    for (let i = Math.max(0, first); i < doc.quotations.length; i++) {
      const quotation = doc.quotations[i]!;
      if (quotation.start >= piece.end) return false;
      if (isQuoted(quotation, i, piece)) return true;
    }
    return false;
  });
  return quoted ? 'mixed' : 'indirect';
}

/** @param score the probability that somebody says it */
export function writeStatement(scene: Scene, statement: StatementDraft, score: number): string {
  const { graph, text, cast } = scene;
  const { pieces, cue, act, negative, question, source, rule } = statement;
  const [start, end] = [startOf(statement), endOf(statement)];
  const spans = flatten(pieces);
  const words = textOf(text, pieces);
  const cueText = cue && text.slice(cue.start, cue.end);
  const id = graph.node(
    'Statement',
    { start, end },
    {
      text: words,
      caption: shortened(words, longestCaption),
      kind: kindOf(scene, statement),
      act,
      polarity: negative ? 'negative' : 'positive',
      question,
      cue: cueText,
      cueStart: cue?.start,
      cueEnd: cue?.end,
      start,
      end,
      spans,
    },
  );
  scene.statements.add(
    id,
    cue?.token,
    pieces.map((piece) => scene.tree.range(piece)),
  );
  const content: Evidence[] = pieces.map((piece) => ({ start: piece.start, end: piece.end, rule }));
  graph.edge({
    type: 'MENTIONED_IN',
    from: id,
    to: graph.article.id,
    properties: { spans, kinds: pieces.map(() => 'description') },
    evidence: content,
    score,
  });
  if (source?.referent) {
    const named = { start: source.span.start, end: source.span.end, rule: source.rule };
    graph.edge({
      type: 'MADE',
      from: cast.id(source.referent),
      to: id,
      properties: { cue: cueText, sourceStart: named.start, sourceEnd: named.end },
      evidence: [named, ...(cue ? [{ start: cue.start, end: cue.end, rule: source.rule }] : [])],
    });
  }
  for (const { referent, mention } of cast.mentionedIn(pieces)) {
    graph.edge({
      type: 'MENTIONS',
      from: id,
      to: cast.id(referent),
      evidence: [{ ...{ start: mention.start, end: mention.end }, rule: 'mention-in-statement' }],
    });
  }
  return id;
}

/** The edges from a statement to others and to whom it is said to. */
export function writeLinks(
  scene: Scene,
  statement: StatementDraft,
  outer: StatementDraft | undefined,
  ids: ReadonlyMap<StatementDraft, string>,
): void {
  const { graph, cast } = scene;
  const from = ids.get(statement)!;
  const { answers, addressees, source, pieces } = statement;
  const shown = statement.cue ?? source?.span ?? pieces[0]!;
  if (outer) {
    const rule = withinRule(outer);
    const evidence = pieces.map((piece) => ({ start: piece.start, end: piece.end, rule }));
    graph.edge({ type: 'WITHIN', from, to: ids.get(outer)!, evidence });
  }
  if (answers) {
    const evidence = [{ start: shown.start, end: shown.end, rule: answers.rule }];
    graph.edge({ type: 'REPLIES_TO', from, to: ids.get(answers.statement)!, evidence });
  }
  for (const { span, referent, rule } of addressees) {
    if (!referent || referent === source?.referent) continue;
    const evidence = [{ start: span.start, end: span.end, rule }];
    graph.edge({ type: 'ADDRESSED_TO', from, to: cast.id(referent), evidence });
  }
}
