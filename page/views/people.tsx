/** The people and bodies of an article, or of all, and a page for each of them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Node } from '../../src/graph.ts';
import { isInName } from '../../src/export/letters.ts';
import type { Chapter } from '../model/dossier.ts';
import { countOf, nameOf, sureness } from '../model/words.ts';
import { usePage } from '../state.ts';
import { PersonPage } from './person.tsx';
import { WholeChoice } from './whole-choice.tsx';

export function People({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier, state } = usePage();
  const [isWhole, setWhole] = useState(false);
  const person = state.person === undefined ? undefined : dossier.node(state.person);
  if (person) return <PersonPage person={person} />;
  const some = (...labels: ('Person' | 'Organization' | 'Group')[]): Node[] =>
    isWhole ? dossier.everybody(...labels) : dossier.inOrder(chapter, ...labels);
  return (
    <div class="people">
      <WholeChoice isWhole={isWhole} onChange={setWhole} />
      {isWhole && !dossier.isCompared && (
        <p class="hint">
          The articles were not compared, so one person may stand here once for each. <code>newsgraph identify</code>{' '}
          tells who is who.
        </p>
      )}
      <PeopleList heading="People" people={some('Person')} />
      <PeopleList heading="Organizations and groups" people={some('Organization', 'Group')} />
    </div>
  );
}

function PeopleList({ heading, people }: { readonly heading: string; readonly people: readonly Node[] }): JSX.Element {
  const { dossier, change, select } = usePage();
  const said = (person: Node): number =>
    dossier.meaning(person).reduce((sum, { id }) => sum + dossier.from(id, 'MADE').length, 0);
  return (
    <>
      <h2>{heading}</h2>
      {people.length === 0 && <p class="hint">None were found.</p>}
      <ul class="list">
        {people
          .map((person) => ({ person, count: said(person) }))
          .sort((one, other) => other.count - one.count)
          .map(({ person, count }) => (
            <li key={person.id}>
              <button
                type="button"
                class={`link ${person.label === 'Identity' ? String(person.properties['kind']) : person.label}`}
                onClick={() => {
                  select({ kind: 'node', id: person.id });
                  change({ tab: 'people', person: person.id });
                }}
              >
                <bdi>{nameOf(person)}</bdi>
              </button>{' '}
              <span class="about">{aboutPerson(person, count).join(' · ')}</span>
            </li>
          ))}
      </ul>
    </>
  );

  function aboutPerson(person: Node, count: number): string[] {
    const held = dossier.meaning(person).flatMap(({ id }) => dossier.from(id, 'HOLDS'));
    const roles = held
      .flatMap(({ to }) => dossier.node(to) ?? [])
      .map(nameOf)
      .filter((role) => !isInName(role, nameOf(person)));
    const { age, articles, named } = person.properties;
    return [
      ...(typeof age === 'number' ? [`aged ${age}`] : []),
      ...new Set(roles),
      ...(count > 0 ? [countOf(count, 'statement')] : []),
      ...(typeof articles === 'number' ? [countOf(articles, 'article')] : []),
      ...(named === false ? ['not named'] : []),
      ...(person.label === 'Identity' ? [] : [sureness(person)]),
    ];
  }
}
