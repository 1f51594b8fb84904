/** Beside a paragraph, as in a play: who speaks in it, how, and to whom. */
import type { JSX } from 'preact';
import type { Node } from '../../src/graph.ts';
import type { Paragraph } from '../model/segments.ts';
import type { Speakers } from '../model/speakers.ts';
import { cueOf, nameOf, shortened } from '../model/words.ts';
import { usePage } from '../state.ts';

interface MarginProps {
  readonly paragraph: Paragraph;
  readonly speakers: Speakers;
}

export function Margin({ paragraph, speakers }: MarginProps): JSX.Element {
  return (
    <div class="margin">
      {turnsOf(paragraph.begun, speakers).map(({ speaker, statements }) => (
        <Turn key={statements[0]!.id} speaker={speaker} statements={statements} hue={speakers.hue(statements[0]!)} />
      ))}
    </div>
  );
}

interface Turn {
  readonly speaker: Node | undefined;
  readonly statements: Node[];
}

/** What one speaker says in a row stands under one name. */
function turnsOf(begun: readonly Node[], speakers: Speakers): Turn[] {
  const turns: Turn[] = [];
  for (const statement of begun) {
    const speaker = speakers.of(statement)[0];
    const before = turns.at(-1);
    if (before && before.speaker === speaker) before.statements.push(statement);
    else turns.push({ speaker, statements: [statement] });
  }
  return turns;
}

function Turn({ speaker, statements, hue }: Turn & { readonly hue: number | undefined }): JSX.Element {
  const { dossier, select, state } = usePage();
  return (
    <div class={`turn${hue === undefined ? ' unknown' : ''}`} style={{ '--hue': String(hue ?? 0) }}>
      {speaker ? (
        <button
          type="button"
          class="speaker"
          onClick={() => {
            select({ kind: 'node', id: speaker.id });
          }}
        >
          {nameOf(speaker)}
        </button>
      ) : (
        <span class="speaker nobody">nobody named</span>
      )}{' '}
      <ul>
        {statements.map((statement, i) => {
          const to = dossier.from(statement.id, 'ADDRESSED_TO').flatMap((edge) => dossier.node(edge.to) ?? []);
          const addressees = to.length ? ` → ${to.map(nameOf).join(', ')}` : '';
          return (
            <li key={statement.id}>
              <button
                type="button"
                class="statement"
                aria-pressed={state.selected?.id === statement.id}
                aria-label={`${cueOf(statement.properties['cue'])}${addressees}: ${shortened(nameOf(statement), 120)}`}
                onClick={() => {
                  select({ kind: 'node', id: statement.id });
                }}
              >
                {cueOf(statement.properties['cue'])}
                {addressees}
                {i + 1 < statements.length && ','}
              </button>{' '}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
