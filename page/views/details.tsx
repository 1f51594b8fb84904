/** What is selected: what was read, how sure it is, what it is joined to, and the words that prove it. */
import type { JSX } from 'preact';
import type { Edge, Node } from '../../src/graph.ts';
import { countOf, factualityWords, labelWords, nameOf, sureness, verbOf, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { ArticleOf, NodeLink, ProofLink, Proofs, Reasons } from './links.tsx';

export function Details(): JSX.Element {
  const { dossier, state, select } = usePage();
  const { selected } = state;
  const node = selected?.kind === 'node' ? dossier.node(selected.id) : undefined;
  const edge = selected?.kind === 'edge' ? dossier.edge(selected.id) : undefined;
  return (
    <section class={`details${(node ?? edge) ? '' : ' empty'}`} aria-label="What is selected" aria-live="polite">
      {node && <NodeDetails node={node} />}
      {edge && <EdgeDetails edge={edge} />}
      {(node ?? edge) ? (
        <button
          type="button"
          class="close"
          aria-label="Close"
          onClick={() => {
            select(undefined);
          }}
        >
          ×
        </button>
      ) : (
        <p class="hint">Nothing is selected. Click words, a node or an arrow.</p>
      )}
    </section>
  );
}

function NodeDetails({ node }: { readonly node: Node }): JSX.Element {
  const { dossier, change } = usePage();
  const edges = [...dossier.from(node.id), ...dossier.to(node.id)].filter(({ type }) => type !== 'MENTIONED_IN');
  const mention = dossier.from(node.id, 'MENTIONED_IN')[0];
  return (
    <>
      <h2>
        <span class={`kind ${node.label}`}>{labelWords[node.label]}</span> <bdi>{nameOf(node)}</bdi>
      </h2>
      <p class="about">{[...aboutNode(node), sureness(node)].filter(Boolean).join(' · ')}</p>
      {hasPage(node) && (
        <p>
          <button
            type="button"
            class="small"
            onClick={() => {
              change({ tab: 'people', person: node.id });
            }}
          >
            Everything about {nameOf(node)}
          </button>
        </p>
      )}
      <ul class="facts">
        {edges.map((one) => (
          <EdgeLine key={one.key} edge={one} />
        ))}
      </ul>
      {mention && node.label !== 'Statement' && (
        <>
          <h3>Mentioned</h3>
          <Proofs edge={mention} />
        </>
      )}
    </>
  );
}

function EdgeDetails({ edge }: { readonly edge: Edge }): JSX.Element {
  return (
    <>
      <h2>
        <span class="kind">relationship</span>
      </h2>
      <EdgeLine edge={edge} />
      <p class="about">{sureness(edge)}</p>
      <h3>{edge.type === 'IDENTIFIED_AS' ? 'What speaks for it' : 'The words that prove it'}</h3>
      <Proofs edge={edge} />
      <Reasons edge={edge} />
    </>
  );
}

function EdgeLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const [from, to] = [dossier.node(edge.from), dossier.node(edge.to)];
  return (
    <li class="fact">
      {from && <NodeLink node={from} length={90} />} <ProofLink edge={edge}>{verbOf(edge)}</ProofLink>{' '}
      {to && <NodeLink node={to} length={90} />} <span class="sure">{sureness(edge)}</span>{' '}
      {edge.type === 'IDENTIFIED_AS' && <ArticleOf id={edge.from} />}
    </li>
  );
}

function hasPage({ label, properties }: Node): boolean {
  const kind = label === 'Identity' ? String(properties['kind']) : label;
  return ['Person', 'Organization', 'Group'].includes(kind);
}

function aboutNode({ properties }: Node): string[] {
  const { aliases, of, date, factuality, kind, act, polarity, named, age, articles } = properties;
  return [
    ...(Array.isArray(aliases) && aliases.length
      ? [`also ${aliases.map((one) => visible(String(one))).join(', ')}`]
      : []),
    ...(typeof age === 'number' ? [`aged ${age}`] : []),
    ...(named === false ? ['not named'] : []),
    ...(typeof of === 'string' ? [`of ${visible(of)}`] : []),
    ...(typeof date === 'string' ? [visible(date)] : []),
    ...(typeof factuality === 'string' ? [factualityWords[factuality] ?? visible(factuality)] : []),
    ...(typeof kind === 'string' && articles === undefined
      ? [visible([kind, act].filter((one) => typeof one === 'string').join(' '))]
      : []),
    ...(polarity === 'negative' ? ['refused or denied'] : []),
    ...(typeof articles === 'number' ? [`in ${countOf(articles, 'article')}`] : []),
  ];
}
