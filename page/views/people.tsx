/** The people and bodies of an article, and a page for each of them. */
import type { JSX } from 'preact';
import type { Node } from '../../src/graph.ts';
import type { Chapter } from '../model/dossier.ts';
import { nameOf, sureness } from '../model/words.ts';
import { usePage } from '../state.ts';
import { PersonPage } from './person.tsx';

export function People({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier, state } = usePage();
  const person = state.person === undefined ? undefined : dossier.node(state.person);
  if (person) return <PersonPage person={person} />;
  return (
    <div class="people">
      {dossier.chapters.length > 1 && <p class="hint">In this article; a person of another is another entry there.</p>}
      <PeopleList heading="People" people={dossier.inOrder(chapter, 'Person')} />
      <PeopleList heading="Organizations and groups" people={dossier.inOrder(chapter, 'Organization', 'Group')} />
    </div>
  );
}

function PeopleList({ heading, people }: { readonly heading: string; readonly people: readonly Node[] }): JSX.Element {
  const { dossier, change, select } = usePage();
  const said = (person: Node): number => dossier.from(person.id, 'MADE').length;
  return (
    <>
      <h2>{heading}</h2>
      {people.length === 0 && <p class="hint">None were found.</p>}
      <ul class="list">
        {people
          .toSorted((one, other) => said(other) - said(one))
          .map((person) => (
            <li key={person.id}>
              <button
                type="button"
                class={`link ${person.label}`}
                onClick={() => {
                  select({ kind: 'node', id: person.id });
                  change({ tab: 'people', person: person.id });
                }}
              >
                <bdi>{nameOf(person)}</bdi>
              </button>{' '}
              <span class="about">{aboutPerson(person).join(' · ')}</span>
            </li>
          ))}
      </ul>
    </>
  );

  function aboutPerson(person: Node): string[] {
    const roles = dossier.from(person.id, 'HOLDS').flatMap(({ to }) => dossier.node(to) ?? []);
    const count = said(person);
    return [
      ...roles.map(nameOf),
      ...(count > 0 ? [`${count} statement${count === 1 ? '' : 's'}`] : []),
      ...(person.properties['named'] === false ? ['not named'] : []),
      sureness(person),
    ];
  }
}
