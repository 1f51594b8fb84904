import type { JSX } from 'preact';
import type { Edge, Node } from '../../src/graph.ts';
import { cueOf, factualityWords, nameOf, sureness, verbOf, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { NodeLink, ProofLink } from './links.tsx';

/** Everything that an article tells of somebody. */
export function PersonPage({ person }: { readonly person: Node }): JSX.Element {
  const { dossier, change } = usePage();
  const { aliases } = person.properties;
  const made = dossier.from(person.id, 'MADE');
  const own = new Set(made.map(({ to }) => to));
  const about = dossier.to(person.id, 'MENTIONS').filter(({ from }) => !own.has(from));
  const relations = [...dossier.from(person.id, 'RELATED_TO'), ...dossier.to(person.id, 'RELATED_TO')];
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
      <p class="about">
        {[
          ...(Array.isArray(aliases) && aliases.length
            ? [`also ${aliases.map((one) => visible(String(one))).join(', ')}`]
            : []),
          sureness(person),
        ].join(' · ')}
      </p>
      <Facts heading="Roles" edges={dossier.from(person.id, 'HOLDS')} line={(edge) => <RoleLine edge={edge} />} />
      <Facts heading="Relations" edges={relations} line={(edge) => <RelationLine edge={edge} />} />
      <Facts heading="Said" edges={made} line={(edge) => <SaidLine edge={edge} />} />
      <Facts
        heading="Was told"
        edges={dossier.to(person.id, 'ADDRESSED_TO')}
        line={(edge) => <StatementLine id={edge.from} edge={edge} />}
      />
      <Facts
        heading="Others said of them"
        edges={about}
        line={(edge) => <StatementLine id={edge.from} edge={edge} />}
      />
      <Facts
        heading="Did, or was part of"
        edges={dossier.from(person.id, 'PARTICIPATES_IN')}
        line={(edge) => <EventLine edge={edge} />}
      />
    </div>
  );
}

interface FactsProps {
  readonly heading: string;
  readonly edges: readonly Edge[];
  readonly line: (edge: Edge) => JSX.Element;
}

function Facts({ heading, edges, line }: FactsProps): JSX.Element | null {
  if (edges.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="list">
        {edges.map((edge) => (
          <li key={edge.key}>
            {line(edge)} <span class="sure">{sureness(edge)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RoleLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const role = dossier.node(edge.to);
  const { of } = role?.properties ?? {};
  const status = visible(String(edge.properties['status']));
  return (
    <>
      <ProofLink edge={edge}>
        {status === 'current' ? '' : `${status} `}
        {role && nameOf(role)}
        {typeof of === 'string' && ` of ${visible(of)}`}
      </ProofLink>
    </>
  );
}

function RelationLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const [from, to] = [dossier.node(edge.from), dossier.node(edge.to)];
  return (
    <>
      {from && <NodeLink node={from} />} <ProofLink edge={edge}>{verbOf(edge)}</ProofLink>{' '}
      {to && <NodeLink node={to} />}
    </>
  );
}

function SaidLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const statement = dossier.node(edge.to);
  const to = dossier.from(edge.to, 'ADDRESSED_TO').flatMap((one) => dossier.node(one.to) ?? []);
  return (
    <>
      <ProofLink edge={edge}>{cueOf(edge.properties['cue'])}</ProofLink>
      {to.length > 0 && ' to '}
      {to.map((one) => (
        <NodeLink key={one.id} node={one} />
      ))}{' '}
      {statement && <NodeLink node={statement} length={400} />}
    </>
  );
}

function StatementLine({ id, edge }: { readonly id: string; readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const statement = dossier.node(id);
  const by = dossier.to(id, 'MADE').flatMap(({ from }) => dossier.node(from) ?? []);
  return (
    <>
      {by.length ? by.map((one) => <NodeLink key={one.id} node={one} />) : 'nobody named'}{' '}
      <ProofLink edge={edge}>{cueOf(statement?.properties['cue'])}</ProofLink>{' '}
      {statement && <NodeLink node={statement} length={400} />}
    </>
  );
}

function EventLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const event = dossier.node(edge.to);
  const { date, factuality } = event?.properties ?? {};
  return (
    <>
      {event && <NodeLink node={event} />}{' '}
      <ProofLink edge={edge}>as {visible(String(edge.properties['as']))}</ProofLink>{' '}
      <span class="about">
        {[...(typeof date === 'string' ? [visible(date)] : []), factualityWords[String(factuality)] ?? '']
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
