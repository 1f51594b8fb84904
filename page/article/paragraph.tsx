import { memo } from 'preact/compat';
import type { JSX } from 'preact';
import type { Span } from '../../src/span.ts';
import type { Paragraph, Segment } from '../model/segments.ts';
import type { Speakers } from '../model/speakers.ts';
import { visible } from '../model/words.ts';
import { usePage } from '../state.ts';

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly speakers: Speakers;
  /** What is lit up, anywhere in the article. */
  readonly proofs: readonly Span[];
  readonly isFirst: boolean;
  readonly isHeadline: boolean;
}

export function ParagraphText({ proofs, ...rest }: ParagraphTextProps): JSX.Element {
  const { start, end } = rest.paragraph;
  const inside = proofs.filter((proof) => proof.start < end && proof.end > start);
  return <Pieces {...rest} lit={inside.map((proof) => `${proof.start}-${proof.end}`).join(' ')} />;
}

type PiecesProps = Omit<ParagraphTextProps, 'proofs'> & { readonly lit: string };

/** Drawn anew only where what is lit up in it changes. */
const Pieces = memo(function Pieces({ paragraph, text, speakers, lit, isFirst, isHeadline }: PiecesProps): JSX.Element {
  const { select, state } = usePage();
  const proofs = lit === '' ? [] : lit.split(' ').map((one) => one.split('-').map(Number) as [number, number]);
  const firstMark = paragraph.segments.findIndex(({ marks }) => marks.length > 0);

  const choose = (segment: Segment): void => {
    const nodes = [...segment.marks, ...segment.statements.toReversed()];
    const place = nodes.findIndex(({ id }) => id === state.selected?.id);
    const next = nodes[(place + 1) % nodes.length];
    if (next) select({ kind: 'node', id: next.id }, segment.start);
  };

  const Line = isHeadline ? 'h2' : 'p';
  return (
    <Line>
      {paragraph.segments.map((segment, i) => {
        const content = withProofs(text, segment, proofs);
        const inner = segment.statements.at(-1);
        const mark = segment.marks[0];
        const said = inner ? `said${speakers.hue(inner) === undefined ? ' unknown' : ''}` : '';
        const depth = segment.statements.length > 1 ? ' nested' : '';
        const shared = {
          'data-start': segment.start,
          class: [said + depth, mark ? `mark ${mark.label}` : '', segment.cue ? 'cue' : ''].filter(Boolean).join(' '),
          ...(inner && { style: { '--hue': String(speakers.hue(inner) ?? 0) } }),
        };
        if (mark) {
          const isReachable = isFirst && i === firstMark;
          return (
            <span
              {...shared}
              key={segment.start}
              role="button"
              tabIndex={isReachable ? 0 : -1}
              data-factuality={mark.properties['factuality']}
              onClick={() => {
                choose(segment);
              }}
            >
              {content}
            </span>
          );
        }
        return (
          <span
            {...shared}
            key={segment.start}
            {...(inner && {
              onClick: () => {
                choose(segment);
              },
            })}
          >
            {content}
          </span>
        );
      })}
    </Line>
  );
});

/** The words, what proves the selection within them lit up. */
function withProofs(text: string, { start, end }: Span, proofs: readonly (readonly [number, number])[]): JSX.Element[] {
  const inside = (offset: number): boolean => offset > start && offset < end;
  const borders = [...new Set([start, end, ...proofs.flat().filter(inside)])].sort((one, other) => one - other);
  return borders.slice(0, -1).map((from, i) => {
    const to = borders[i + 1]!;
    const words = visible(text.slice(from, to));
    const isLit = proofs.some((proof) => proof[0] <= from && proof[1] >= to);
    return isLit ? <mark key={from}>{words}</mark> : <>{words}</>;
  });
}
