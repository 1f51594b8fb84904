import type { JSX } from 'preact';
import type { Edge, Node } from '../../src/graph.ts';
import { articleOf } from '../../src/identity.ts';
import type { RelationshipType } from '../../src/ontology.ts';
import { countOf, nameOf, sureness, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { ArticleOf, ProofLink, Reasons } from './links.tsx';
import { EventLine, RelationLine, RoleLine, SaidLine, StatementLine } from './person-lines.tsx';

/** Everything that an article tells of somebody; of an Identity, everything that all of its articles tell. */
export function PersonPage({ person }: { readonly person: Node }): JSX.Element {
  const { dossier, change } = usePage();
  const nodes = dossier.meaning(person);
  const from = (type: RelationshipType): Edge[] => nodes.flatMap(({ id }) => dossier.from(id, type));
  const to = (type: RelationshipType): Edge[] => nodes.flatMap(({ id }) => dossier.to(id, type));
  const made = from('MADE');
  const own = new Set(made.map((edge) => edge.to));
  const about = to('MENTIONS').filter((edge) => !own.has(edge.from));
  return (
    <div class="person">
      <button
        type="button"
        class="small"
        onClick={() => {
          change({ person: undefined });
        }}
      >
        ← all people
      </button>
      <h2>
        <bdi>{nameOf(person)}</bdi>
      </h2>
      <About person={person} />
      <Facts heading="Roles" edges={from('HOLDS')} line={(edge) => <RoleLine edge={edge} />} />
      <Facts
        heading="Relations"
        edges={[...from('RELATED_TO'), ...to('RELATED_TO')]}
        line={(edge) => <RelationLine edge={edge} />}
      />
      <Facts heading="Said" edges={made} line={(edge) => <SaidLine edge={edge} />} />
      <Facts
        heading="Was told"
        edges={to('ADDRESSED_TO')}
        line={(edge) => <StatementLine id={edge.from} edge={edge} />}
      />
      <Facts
        heading="Others said of them"
        edges={about}
        line={(edge) => <StatementLine id={edge.from} edge={edge} />}
      />
      <Facts heading="Did, or was part of" edges={from('PARTICIPATES_IN')} line={(edge) => <EventLine edge={edge} />} />
      {person.label === 'Identity' && (
        <Facts
          heading="Why these are one"
          edges={dossier.to(person.id, 'IDENTIFIED_AS')}
          line={(edge) => (
            <>
              <ProofLink edge={edge}>{nodeName(edge.from)}</ProofLink>
              <Reasons edge={edge} />
            </>
          )}
        />
      )}
    </div>
  );

  function nodeName(id: string): string {
    const node = dossier.node(id);
    return node ? nameOf(node) : '';
  }
}

function About({ person }: { readonly person: Node }): JSX.Element {
  const { dossier, change } = usePage();
  const { age, aliases, articles } = person.properties;
  const identity = dossier.identityOf(person);
  const words = [
    ...(typeof age === 'number' ? [`aged ${age}`] : []),
    ...(Array.isArray(aliases) && aliases.length
      ? [`also ${aliases.map((one) => visible(String(one))).join(', ')}`]
      : []),
    ...(typeof articles === 'number' ? [`in ${countOf(articles, 'article')}`] : []),
    sureness(person),
  ];
  return (
    <p class="about">
      {words.filter(Boolean).join(' · ')}{' '}
      {identity && (
        <button
          type="button"
          class="small"
          onClick={() => {
            change({ person: identity.id });
          }}
        >
          The same in all {Number(identity.properties['articles'])} articles
        </button>
      )}
    </p>
  );
}

interface FactsProps {
  readonly heading: string;
  readonly edges: readonly Edge[];
  readonly line: (edge: Edge) => JSX.Element;
}

function Facts({ heading, edges, line }: FactsProps): JSX.Element | null {
  if (edges.length === 0) return null;
  const articles = new Set(edges.map(({ from }) => articleOf(from)));
  return (
    <>
      <h3>{heading}</h3>
      <ul class="list">
        {edges.map((edge) => (
          <li key={edge.key}>
            {line(edge)} <span class="sure">{sureness(edge)}</span> {articles.size > 1 && <ArticleOf id={edge.from} />}
          </li>
        ))}
      </ul>
    </>
  );
}
