/** Who said what to whom, in the order of the article; what is quoted inside a statement stands below it. */
import type { JSX } from 'preact';
import type { Node } from '../../src/graph.ts';
import type { Chapter } from '../model/dossier.ts';
import { speakersOf, type Speakers } from '../model/speakers.ts';
import { cueOf, nameOf, sureness } from '../model/words.ts';
import { usePage } from '../state.ts';
import { NodeLink } from './links.tsx';

export function Statements({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier } = usePage();
  const speakers = speakersOf(dossier, chapter);
  const outermost = dossier.inOrder(chapter, 'Statement').filter(({ id }) => dossier.from(id, 'WITHIN').length === 0);
  if (outermost.length === 0) return <p class="hint">Nobody says anything in this article.</p>;
  return (
    <ol class="statements">
      {outermost.map((statement) => (
        <StatementItem key={statement.id} statement={statement} speakers={speakers} above={[]} />
      ))}
    </ol>
  );
}

interface StatementItemProps {
  readonly statement: Node;
  readonly speakers: Speakers;
  /** Those it is quoted inside of: a graph from elsewhere may hold a circle. */
  readonly above: readonly string[];
}

function StatementItem({ statement, speakers, above }: StatementItemProps): JSX.Element {
  const { dossier, state } = usePage();
  const nodesOf = (ids: readonly string[]): Node[] => ids.flatMap((id) => dossier.node(id) ?? []);
  const by = speakers.of(statement);
  const to = nodesOf(dossier.from(statement.id, 'ADDRESSED_TO').map((edge) => edge.to));
  const answered = nodesOf(dossier.from(statement.id, 'REPLIES_TO').map((edge) => edge.to));
  const inner = nodesOf(dossier.to(statement.id, 'WITHIN').map(({ from }) => from)).filter(
    ({ id }) => !above.includes(id),
  );
  const hue = speakers.hue(statement);
  const { kind, polarity, question } = statement.properties;
  return (
    <li>
      <div
        class={`quote${hue === undefined ? ' unknown' : ''}${state.selected?.id === statement.id ? ' lit' : ''}`}
        style={{ '--hue': String(hue ?? 0) }}
      >
        <p class="who">
          {by.length ? by.map((one) => <NodeLink key={one.id} node={one} />) : <span class="nobody">nobody named</span>}{' '}
          <span class="cue">{cueOf(statement.properties['cue'])}</span>
          {to.length > 0 && ' → '}
          {to.map((one) => (
            <NodeLink key={one.id} node={one} />
          ))}{' '}
          {polarity === 'negative' && <span class="chip">refused or denied</span>}
          {question === true && <span class="chip">question</span>} <span class="sure">{sureness(statement)}</span>
        </p>
        <p class={kind === 'direct' ? 'words direct' : 'words'}>
          <NodeLink node={statement} length={600} />
        </p>
        {answered.length > 0 && (
          <p class="about">
            answers {answered.map((one) => `“${nameOf(one).slice(0, 60).toWellFormed()}…”`).join(', ')}
          </p>
        )}
      </div>
      {inner.length > 0 && (
        <ol>
          {inner.map((one) => (
            <StatementItem key={one.id} statement={one} speakers={speakers} above={[...above, statement.id]} />
          ))}
        </ol>
      )}
    </li>
  );
}
