/** The graphs of short articles about a ferry, made by hand: what the named queries are asked about. */
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph, type PropertyValue } from '../../src/graph.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import type { Label, RelationshipType } from '../../src/ontology.ts';
import type { Span } from '../../src/span.ts';
import { verified } from '../../src/verify.ts';

const crash = `The ferry struck the pier at Port Ellis on Monday.
"The brakes failed before the crash," Captain Nora Quill told Ben Tarrow, a former pilot.
"Mr. Odd said we never tested them," she said.
"You knew that," Tarrow answered. The Ellis Line denied that there was a fire.
The crash was planned, it was said. Tom Quill, her brother, waited ashore with Lena Marsh.`;

const after = 'Nora Quill, now harbour master of Port Ellis, said the crash changed the town.';

const inquiry = `"Was there a fire?" Judge Ada Holm asked Ben Tarrow at a hearing in Port Ellis on June 20.
"There was a fire, and Nora Quill saw it," he answered. Quill denied that there was a fire.
Iris Marsh, spokeswoman for the Ellis Line, said the ferries may stop.
Pia Quill is a daughter of Tom Quill, the brother of Nora Quill.`;

const column = `Benjamin Tarrow said the captain was tired. "Lena Marsh slept," Tom Quill told him.
The Ellis Line denied that Nora Quill struck the pier on April 29.`;

export function ferryGraphs(): Graph[] {
  return [crashGraph(), afterGraph(), inquiryGraph()];
}

/** With a fourth article, which has another form of a name, and the identities of what they mean. */
export function identifiedFerryGraphs(): Graph[] {
  const graphs = [...ferryGraphs(), columnGraph()];
  return [...graphs, identify(graphs.flatMap(profilesOf))];
}

function crashGraph(): Graph {
  const facts = new Facts('crash', '2024-05-02', crash);
  const nora = facts.person('Nora Quill');
  const ben = facts.person('Ben Tarrow');
  const odd = facts.person('Mr. Odd');
  const tom = facts.person('Tom Quill');
  facts.person('Lena Marsh');
  const line = facts.node('Organization', 'Ellis Line', { name: 'Ellis Line', aliases: [], named: true });
  const port = facts.node('Place', 'Port Ellis', { name: 'Port Ellis' });
  const captain = facts.node('Role', 'Captain', { title: 'captain' });
  const pilot = facts.node('Role', 'former pilot', { title: 'pilot' });
  const struck = facts.event('struck', 'struck the pier', 'asserted', { date: '2024-04-29', dateText: 'Monday' });
  const fire = facts.event('fire', 'fire', 'denied');

  const brakes = facts.statement('The brakes failed before the crash', 'direct', 'told');
  const tested = facts.statement('Mr. Odd said we never tested them', 'direct');
  const never = facts.statement('we never tested them', 'indirect');
  const knew = facts.statement('You knew that', 'direct', 'answered');
  const denial = facts.statement('there was a fire', 'indirect', 'denied', 'negative');
  const planned = facts.statement('The crash was planned', 'indirect', 'it was said');

  facts.edge('HOLDS', nora, captain, 'Captain Nora Quill', { status: 'current' });
  facts.edge('HOLDS', ben, pilot, 'Ben Tarrow, a former pilot', { status: 'former' });
  facts.edge('RELATED_TO', tom, nora, 'Tom Quill, her brother', { relation: 'sibling' });
  facts.edge('LOCATED_IN', struck, port, 'struck the pier at Port Ellis');
  facts.edge('PARTICIPATES_IN', nora, struck, 'The ferry struck', { as: 'participant' });
  facts.edge('MADE', nora, brakes, 'Captain Nora Quill told Ben Tarrow');
  facts.edge('MADE', nora, tested, 'she said');
  facts.edge('MADE', odd, never, 'Mr. Odd said');
  facts.edge('MADE', ben, knew, 'Tarrow answered');
  facts.edge('MADE', line, denial, 'The Ellis Line denied');
  facts.edge('ADDRESSED_TO', brakes, ben, 'told Ben Tarrow');
  facts.edge('ADDRESSED_TO', knew, nora, 'Tarrow answered');
  facts.edge('REPLIES_TO', knew, tested, 'Tarrow answered');
  facts.edge('WITHIN', never, tested, 'Mr. Odd said we never tested them');
  facts.edge('ABOUT', brakes, struck, 'crash');
  facts.edge('ABOUT', planned, struck, 'The crash was planned');
  facts.edge('ABOUT', denial, fire, 'there was a fire');
  facts.edge('MENTIONS', tested, odd, 'Mr. Odd');
  return facts.graph();
}

function afterGraph(): Graph {
  const facts = new Facts('after', '2024-06-10', after);
  const nora = facts.person('Nora Quill');
  const port = facts.node('Place', 'Port Ellis', { name: 'Port Ellis' });
  const master = facts.node('Role', 'harbour master', { title: 'harbour master', of: 'Port Ellis' });
  const event = facts.event('crash', 'crash', 'reported');
  const changed = facts.statement('the crash changed the town', 'indirect', 'said');
  facts.edge('HOLDS', nora, master, 'Nora Quill, now harbour master', { status: 'current' });
  facts.edge('OF', master, port, 'harbour master of Port Ellis');
  facts.edge('MADE', nora, changed, 'said the crash changed the town');
  facts.edge('ABOUT', changed, event, 'crash');
  return facts.graph();
}

function inquiryGraph(): Graph {
  const facts = new Facts('inquiry', '2024-06-21', inquiry);
  const ada = facts.person('Ada Holm');
  const ben = facts.person('Ben Tarrow');
  const nora = facts.person('Nora Quill');
  const iris = facts.person('Iris Marsh');
  const pia = facts.person('Pia Quill');
  const tom = facts.person('Tom Quill');
  const line = facts.node('Organization', 'Ellis Line', { name: 'Ellis Line', aliases: [], named: true });
  const port = facts.node('Place', 'Port Ellis', { name: 'Port Ellis' });
  const judge = facts.node('Role', 'Judge', { title: 'judge' });
  const spokeswoman = facts.node('Role', 'spokeswoman', { title: 'spokeswoman', of: 'Ellis Line' });
  const hearing = facts.event('hearing', 'hearing', 'asserted', { date: '2024-06-20', dateText: 'June 20' });
  const fire = facts.event('fire', 'fire', 'reported');
  const stop = facts.event('stop', 'ferries may stop', 'hypothetical');

  const asked = facts.statement('Was there a fire?', 'direct', 'asked');
  const answered = facts.statement('There was a fire, and Nora Quill saw it', 'direct', 'answered');
  const denial = facts.statement('there was a fire', 'indirect', 'denied', 'negative');
  const warning = facts.statement('the ferries may stop', 'indirect', 'said');

  facts.edge('HOLDS', ada, judge, 'Judge Ada Holm', { status: 'current' });
  facts.edge('HOLDS', iris, spokeswoman, 'Iris Marsh, spokeswoman', { status: 'current' });
  facts.edge('OF', spokeswoman, line, 'spokeswoman for the Ellis Line');
  facts.edge('RELATED_TO', pia, tom, 'a daughter of Tom Quill', { relation: 'child' });
  facts.edge('RELATED_TO', tom, nora, 'the brother of Nora Quill', { relation: 'sibling' });
  facts.edge('LOCATED_IN', hearing, port, 'a hearing in Port Ellis');
  facts.edge('PARTICIPATES_IN', ada, hearing, 'at a hearing', { as: 'agent' });
  facts.edge('PARTICIPATES_IN', ben, hearing, 'at a hearing', { as: 'participant' });
  facts.edge('PARTICIPATES_IN', line, stop, 'the ferries may stop', { as: 'agent' });
  facts.edge('MADE', ada, asked, 'Judge Ada Holm asked', { cue: 'asked' });
  facts.edge('MADE', ben, answered, 'he answered', { cue: 'answered' });
  facts.edge('MADE', nora, denial, 'Quill denied', { cue: 'denied' });
  facts.edge('MADE', iris, warning, 'Iris Marsh, spokeswoman for the Ellis Line, said', { cue: 'said' });
  facts.edge('ADDRESSED_TO', asked, ben, 'asked Ben Tarrow');
  facts.edge('ADDRESSED_TO', answered, ada, 'he answered');
  facts.edge('REPLIES_TO', answered, asked, 'he answered');
  facts.edge('MENTIONS', answered, nora, 'Nora Quill saw it');
  facts.edge('ABOUT', asked, fire, 'a fire');
  facts.edge('ABOUT', answered, fire, 'There was a fire');
  facts.edge('ABOUT', denial, fire, 'there was a fire');
  facts.edge('ABOUT', warning, stop, 'stop', {}, 0.4);
  return facts.graph();
}

function columnGraph(): Graph {
  const facts = new Facts('column', '2024-07-01', column);
  const ben = facts.person('Benjamin Tarrow');
  const lena = facts.person('Lena Marsh');
  const tom = facts.person('Tom Quill');
  const nora = facts.person('Nora Quill');
  const line = facts.node('Organization', 'Ellis Line', { name: 'Ellis Line', aliases: [], named: true });
  const struck = facts.event('struck', 'Nora Quill struck the pier', 'denied', { date: '2024-04-29' });
  const tired = facts.statement('the captain was tired', 'indirect', 'said');
  const slept = facts.statement('Lena Marsh slept', 'direct', 'told');
  const denial = facts.statement('Nora Quill struck the pier on April 29', 'indirect', 'denied', 'negative');
  facts.edge('MADE', ben, tired, 'Benjamin Tarrow said');
  facts.edge('MADE', tom, slept, 'Tom Quill told him');
  facts.edge('ADDRESSED_TO', slept, ben, 'told him');
  facts.edge('MENTIONS', slept, lena, 'Lena Marsh slept');
  facts.edge('MADE', line, denial, 'The Ellis Line denied');
  facts.edge('ABOUT', denial, struck, 'Nora Quill struck the pier');
  facts.edge('PARTICIPATES_IN', nora, struck, 'Nora Quill struck', { as: 'participant' });
  return facts.graph();
}

/** Facts told by the words that prove them: their first occurrence in the text. */
class Facts {
  readonly #builder: GraphBuilder;

  constructor(id: string, date: string, text: string) {
    this.#builder = new GraphBuilder(createArticle({ id, date, text }));
  }

  graph(): Graph {
    return verified(this.#builder.build());
  }

  person(name: string): string {
    return this.node('Person', name, { name, aliases: [], named: true });
  }

  event(trigger: string, name: string, factuality: string, when: Record<string, PropertyValue> = {}): string {
    return this.node('Event', trigger, { name, trigger, lemma: trigger, kind: 'accident', factuality, ...when });
  }

  statement(text: string, kind: string, cue?: string, polarity = 'positive'): string {
    const { start, end } = this.#span(text);
    const cueSpan = cue === undefined ? undefined : this.#span(cue);
    return this.node('Statement', text, {
      ...{ text, kind, act: 'speech', polarity, question: text.endsWith('?') },
      ...{ start, end, spans: [start, end], cue, cueStart: cueSpan?.start, cueEnd: cueSpan?.end },
    });
  }

  node(label: Exclude<Label, 'Article'>, words: string, properties: Record<string, PropertyValue | undefined>): string {
    const first = this.#span(words);
    const node = this.#builder.node(label, first, properties);
    const kinds = [label === 'Event' ? 'trigger' : 'name'];
    this.edge('MENTIONED_IN', node, this.#builder.article.id, words, { spans: [first.start, first.end], kinds });
    return node;
  }

  edge(
    type: RelationshipType,
    from: string,
    to: string,
    words: string,
    properties: Record<string, PropertyValue> = {},
    score = 1,
  ): void {
    const evidence = [{ ...this.#span(words), rule: 'test/by-hand' }];
    this.#builder.edge({ type, from, to, properties, evidence, score });
  }

  #span(words: string): Span {
    const start = this.#builder.article.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  }
}
