/** Graphs of articles that name people, bodies and places, and nothing else. */
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph } from '../../src/graph.ts';
import type { IdentifiedLabel } from '../../src/ontology.ts';
import { verified } from '../../src/verify.ts';

export interface Naming {
  readonly kind: IdentifiedLabel;
  readonly name: string;
  /** Of a person. */
  readonly role?: string | undefined;
}

export function namedGraph(id: string, namings: readonly Naming[]): Graph {
  const lines = namings.map(({ name, role }) => (role === undefined ? `${name}.` : `${name}, the ${role}.`));
  const builder = new GraphBuilder(createArticle({ id, text: ['Names.', ...lines].join('\n') }));
  let at = 'Names.\n'.length;
  for (const [i, { kind, name, role }] of namings.entries()) {
    const span = { start: at, end: at + name.length };
    const evidence = [{ ...span, rule: 'test' }];
    const properties = { name, ...(kind !== 'Place' && kind !== 'Work' && { aliases: [], named: true }) };
    const node = builder.node(kind, span, properties);
    mention(node, span);
    if (kind === 'Person' && role !== undefined) {
      const title = { start: span.end + ', the '.length, end: span.end + ', the '.length + role.length };
      const held = builder.node('Role', title, { title: role });
      mention(held, title);
      builder.edge({ type: 'HOLDS', from: node, to: held, properties: { status: 'current' }, evidence });
    }
    at += lines[i]!.length + 1;
  }
  return verified(builder.build());

  function mention(node: string, span: { readonly start: number; readonly end: number }): void {
    const properties = { spans: [span.start, span.end], kinds: ['name'] };
    builder.edge({
      type: 'MENTIONED_IN',
      from: node,
      to: builder.article.id,
      properties,
      evidence: [{ ...span, rule: 'test' }],
    });
  }
}
