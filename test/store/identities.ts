/** Identities in a store whose articles come, change and go: those of all anew, whatever happened before. */
import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { Graph } from '../../src/graph.ts';
import { parseDecisions, type Decision } from '../../src/identify/decisions/decisions.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import type { Store } from '../../src/store/store.ts';
import { namedGraph, type Naming } from '../support/named-graphs.ts';

const names = {
  Person: ['Mara Voss', 'M. Voss', 'Voss', 'Ben Voss', 'Mara J. Voss', 'Ada Quill', 'Bob Quill', 'Robert Quill'],
  Organization: ['Senate', 'Harbour Safety Board', 'HSB', 'Hill Street Bank', 'Ellis Line', 'Ellis Line Ltd.'],
  Place: ['Port Ellis', 'U.S.', 'United States'],
} as const;

const naming: fc.Arbitrary<Naming> = fc.oneof(
  fc.record({
    kind: fc.constant('Person' as const),
    name: fc.constantFrom(...names.Person),
    role: fc.option(fc.constantFrom('mayor', 'pilot'), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('Organization' as const), name: fc.constantFrom(...names.Organization) }),
  fc.record({ kind: fc.constant('Place' as const), name: fc.constantFrom(...names.Place) }),
);
const article = fc.constantFrom(...Array.from({ length: 9 }, (_, i) => `news/${i}.txt`));
const graph = fc
  .tuple(article, fc.uniqueArray(naming, { maxLength: 5, selector: ({ kind, name }) => `${kind} ${name}` }))
  .map(([id, namings]) => namedGraph(id, namings));
/** The first names of two articles, where both begin with one. */
const decision = fc
  .tuple(fc.constantFrom('same', 'different'), article, article)
  .filter(([, one, other]) => one !== other)
  .map(([kind, one, other]) => parseDecisions(`${kind}: ${one}#Person:7-16 ${other}#Person:7-16`));

const step = fc.oneof(
  { weight: 4, arbitrary: fc.array(graph, { minLength: 1, maxLength: 4 }).map((write) => ({ write })) },
  { weight: 2, arbitrary: article.map((remove) => ({ remove })) },
  { weight: 2, arbitrary: fc.constant({ identify: undefined }) },
  { weight: 1, arbitrary: fc.oneof(decision, fc.constant([])).map((decisions) => ({ identify: decisions })) },
);

/** @param runs how many sequences of steps are tried */
export function keepsIdentities(open: () => Store, empty: () => Promise<void>, runs: number): void {
  it('has the identities of all anew after articles were added, replaced and removed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        await empty();
        const store = open();
        const known = new Map<string, Graph>();
        let decisions: readonly Decision[] = [];
        for (const one of [...steps, { identify: undefined }]) {
          if ('write' in one) {
            await store.write(one.write);
            for (const written of one.write)
              known.set(written.nodes.find(({ label }) => label === 'Article')!.id, written);
          } else if ('remove' in one) {
            await store.remove(one.remove);
            known.delete(one.remove);
          } else {
            decisions = one.identify ?? decisions;
            const { identities, nodes } = await store.identify(one.identify);
            const anew = identify([...known.values()].flatMap(profilesOf), { decisions });
            expect(await store.identities()).toEqual(anew);
            expect({ identities, nodes }).toEqual({ identities: anew.nodes.length, nodes: anew.edges.length });
          }
          expect(await lonely(store)).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('remembers whether it was asked for identities', async () => {
    const store = open();
    await store.write([namedGraph('one', [{ kind: 'Person', name: 'Mara Voss' }])]);
    expect(await store.isIdentified()).toBe(false);
    await store.identify();
    expect(await store.isIdentified()).toBe(true);
  });
}

/** Identities with fewer than two nodes. */
async function lonely(store: Store): Promise<string[]> {
  const { nodes, edges } = await store.identities();
  return nodes.map(({ id }) => id).filter((id) => edges.filter(({ to }) => to === id).length < 2);
}
