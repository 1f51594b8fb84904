/** What was read in the words under the pointer or the focus, and how sure it is. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Node } from '../../src/graph.ts';
import type { Paragraph, Segment } from '../model/segments.ts';
import type { Speakers } from '../model/speakers.ts';
import { factualityWords, labelWords, nameOf, shortened, sureness, visible } from '../model/words.ts';
import { usePage } from '../state.ts';

interface CardProps {
  readonly container: RefObject<HTMLElement>;
  readonly paragraphs: readonly Paragraph[];
  readonly speakers: Speakers;
}

interface Shown {
  readonly segment: Segment;
  readonly left: number;
  readonly top: number;
}

const width = 320;

export function Card({ container, paragraphs, speakers }: CardProps): JSX.Element | null {
  const [shown, setShown] = useState<Shown | undefined>(undefined);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const show = ({ target, type }: Event): void => {
      const piece = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
      const segment = piece && segmentAt(paragraphs, Number(piece.dataset['start']));
      if (!segment || segment.marks.length + segment.statements.length === 0) {
        setShown(undefined);
        return;
      }
      if (type === 'focusin') piece.setAttribute('aria-describedby', 'card');
      const box = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
      const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
      setShown({ segment, left, top: box.bottom + 6 });
    };
    const hide = ({ target }: Event): void => {
      if (target instanceof Element) target.removeAttribute('aria-describedby');
      setShown(undefined);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setShown(undefined);
    };
    element.addEventListener('pointerover', show);
    element.addEventListener('pointerleave', hide);
    element.addEventListener('focusin', show);
    element.addEventListener('focusout', hide);
    addEventListener('scroll', hide, true);
    addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerover', show);
      element.removeEventListener('pointerleave', hide);
      element.removeEventListener('focusin', show);
      element.removeEventListener('focusout', hide);
      removeEventListener('scroll', hide, true);
      removeEventListener('keydown', onKey);
    };
  }, [container, paragraphs]);

  if (!shown) return null;
  const { segment, left, top } = shown;
  return (
    <div class="card" id="card" role="tooltip" style={{ left: `${left}px`, top: `${top}px`, maxWidth: `${width}px` }}>
      {segment.marks.map((node) => (
        <Line key={node.id} node={node} />
      ))}
      {segment.statements.toReversed().map((node) => (
        <StatementLine key={node.id} node={node} speakers={speakers} />
      ))}
    </div>
  );
}

function Line({ node }: { readonly node: Node }): JSX.Element {
  const { age, of, date, factuality } = node.properties;
  const more = [
    ...(typeof age === 'number' ? [`aged ${age}`] : []),
    ...(typeof of === 'string' ? [`of ${visible(of)}`] : []),
    ...(typeof date === 'string' ? [visible(date)] : []),
    ...(typeof factuality === 'string' ? [factualityWords[factuality] ?? visible(factuality)] : []),
  ];
  return (
    <p>
      <span class={`kind ${node.label}`}>{labelWords[node.label]}</span> <b>{shortened(nameOf(node), 90)}</b>
      {more.length > 0 && ` ${more.join(' · ')}`} <span class="sure">{sureness(node)}</span>
    </p>
  );
}

function StatementLine({ node, speakers }: { readonly node: Node; readonly speakers: Speakers }): JSX.Element {
  const { dossier } = usePage();
  const to = dossier.from(node.id, 'ADDRESSED_TO').flatMap((edge) => dossier.node(edge.to) ?? []);
  const by = speakers.of(node);
  const { kind, act, polarity, question } = node.properties;
  const more = [
    ...(to.length ? [`to ${to.map(nameOf).join(', ')}`] : []),
    ...[`${visible(String(kind))} ${visible(String(act))}`],
    ...(question === true ? ['a question'] : []),
    ...(polarity === 'negative' ? ['refused or denied'] : []),
  ];
  return (
    <p>
      <span class="kind Statement">said</span> by <b>{by.length ? by.map(nameOf).join(', ') : 'nobody named'}</b>{' '}
      {more.join(' · ')} <span class="sure">{sureness(node)}</span>
    </p>
  );
}

function segmentAt(paragraphs: readonly Paragraph[], offset: number): Segment | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
  return paragraph?.segments.find(({ start }) => start === offset);
}
