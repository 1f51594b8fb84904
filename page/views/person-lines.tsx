/** One fact of somebody's page a line. */
import type { JSX } from 'preact';
import type { Edge } from '../../src/graph.ts';
import { cueOf, factualityWords, nameOf, verbOf, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { NodeLink, ProofLink } from './links.tsx';

export function RoleLine({ edge }: { readonly edge: Edge }): JSX.Element {
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

export function RelationLine({ edge }: { readonly edge: Edge }): JSX.Element {
  const { dossier } = usePage();
  const [from, to] = [dossier.node(edge.from), dossier.node(edge.to)];
  return (
    <>
      {from && <NodeLink node={from} />} <ProofLink edge={edge}>{verbOf(edge)}</ProofLink>{' '}
      {to && <NodeLink node={to} />}
    </>
  );
}

export function SaidLine({ edge }: { readonly edge: Edge }): JSX.Element {
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

export function StatementLine({ id, edge }: { readonly id: string; readonly edge: Edge }): JSX.Element {
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

export function EventLine({ edge }: { readonly edge: Edge }): JSX.Element {
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
