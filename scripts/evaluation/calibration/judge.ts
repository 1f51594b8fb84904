/** Which nodes and edges of a graph are right, held against the one that careful readers drew. */
import type { Edge, Graph, Node } from '../../../src/index.ts';
import type { GoldArticle, GoldEvent, GoldGraph, GoldStatement } from './gold.ts';
import {
  commonShare,
  headOf,
  lettersOf,
  overlap,
  pairs,
  partners,
  wordOverlap,
  wordsOf,
  type Offsets,
} from './match.ts';

/** By node id and edge key whether it is right; what the gold doesn't tell is not there. */
export type Verdicts = ReadonlyMap<string, boolean>;

/** Of the letters of a content: from half of them on it is that statement. */
const leastContent = 0.5;

const nameOf = ({ properties }: Node): string => properties['name'] as string;
const among = (ids: string | readonly string[] | null | undefined, id: string): boolean => [ids].flat().includes(id);

export function judged({ article, gold }: GoldArticle, graph: Graph): Verdicts {
  const { text } = article;
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const actors = actorsOf(gold, graph);
  const statements = statementsOf(gold, graph, text);
  const events = eventsOf(gold, graph, text);
  const roles = rolesOf(gold, graph, actors);
  const skipped = (id: string): boolean => statements.get(id)?.optional === true;
  const verdicts = new Map<string, boolean>();
  for (const node of graph.nodes) {
    const { id, label } = node;
    if (label === 'Statement' && !skipped(id)) verdicts.set(id, statements.has(id));
    if (label === 'Event') verdicts.set(id, events.has(id));
    if (label === 'Role') verdicts.set(id, roles.has(id));
    if (actors.judges(node)) verdicts.set(id, actors.of(id).length > 0);
  }
  const isRight: Partial<Record<Edge['type'], (edge: Edge) => boolean>> = {
    MADE: ({ from, to }) => actors.of(from).some((id) => among(statements.get(to)?.speaker, id)),
    ADDRESSED_TO: ({ from, to }) => actors.of(to).some((id) => among(statements.get(from)?.addressee, id)),
    WITHIN: ({ from, to }) => isLink(statements.get(from)?.within, statements.get(to)),
    REPLIES_TO: ({ from, to }) => isLink(statements.get(from)?.repliesTo, statements.get(to)),
    ABOUT: ({ from, to }) => statements.has(from) && events.has(to),
    HOLDS: ({ to }) => roles.has(to),
    OF: ({ from, to }) => wordOverlap(nameOf(byId.get(to)!), roles.get(from)?.of ?? '') >= 0.5,
    PARTICIPATES_IN: ({ from, to, properties }) =>
      (events.get(to)?.participants ?? []).some(
        ({ person, as }) => actors.of(from).includes(person) && (as === properties['as'] || as === 'participant'),
      ),
    LOCATED_IN: ({ from, to }) => wordOverlap(nameOf(byId.get(to)!), events.get(from)?.place ?? '') >= 0.5,
    MENTIONS: ({ from, to }) => statements.has(from) && actors.of(to).length > 0,
    RELATED_TO: ({ from, to, properties: { relation } }) =>
      (gold.relations ?? []).some(
        (one) => one.relation === relation && actors.of(from).includes(one.from) && actors.of(to).includes(one.to),
      ),
  };
  for (const edge of graph.edges) {
    const judge = isRight[edge.type];
    if (!judge || skipped(edge.from) || skipped(edge.to)) continue;
    if (edge.type === 'MENTIONS' && !actors.judges(byId.get(edge.to)!)) continue;
    verdicts.set(edge.key, judge(edge));
  }
  return verdicts;
}

function isLink(wanted: string | null | undefined, to: GoldStatement | undefined): boolean {
  return to !== undefined && wanted === to.id;
}

interface Actors {
  /** The ids that the gold gives to what a node means. */
  of(id: string): readonly string[];
  /** Whether the gold would have it: every named person, and who else says or does something. */
  judges(node: Node): boolean;
}

function actorsOf(gold: GoldGraph, graph: Graph): Actors {
  const agents = graph.nodes.filter(({ label }) => ['Person', 'Group', 'Organization'].includes(label));
  const isNamed = ({ label, properties }: Node): boolean => label === 'Person' && properties['named'] === true;
  const named = agents.filter(isNamed);
  const is = new Map<string, string[]>();
  const persons = partners(gold.persons, named, personLikeness, 0.5);
  for (const [found, wanted] of persons) is.set(named[found]!.id, [gold.persons[wanted]!.id]);
  const others = gold.otherSpeakers ?? gold.unnamed ?? [];
  const free = agents.filter(({ id }) => !is.has(id));
  // somebody unnamed may be several nodes ("police", "the police")
  for (const node of free) {
    const fitting = others.filter((one) => descriptionLikeness(one, node) >= 0.5);
    const best = Math.max(...fitting.map((one) => descriptionLikeness(one, node)));
    const found = fitting.filter((one) => descriptionLikeness(one, node) === best);
    if (found.length)
      is.set(
        node.id,
        found.map(({ id }) => id),
      );
  }
  const acting = new Set(
    graph.edges.flatMap(({ type, from, to }) =>
      type === 'MADE' || type === 'PARTICIPATES_IN' ? [from] : type === 'ADDRESSED_TO' ? [to] : [],
    ),
  );
  const mentions = new Map(graph.edges.filter(({ type }) => type === 'MENTIONED_IN').map((one) => [one.from, one]));
  const hasName = ({ id }: Node): boolean => (mentions.get(id)!.properties['kinds'] as string[]).includes('name');
  return {
    of: (id) => is.get(id) ?? [],
    judges: (node) => isNamed(node) || (acting.has(node.id) && !hasName(node)),
  };
}

type Wanted = GoldGraph['persons'][number];

function personLikeness({ name, alsoKnownAs = [] }: Wanted, node: Node): number {
  const same = (one: string): string => wordsOf(one).join(' ');
  if (same(name) === same(nameOf(node))) return 1;
  if (alsoKnownAs.some((one) => same(one) === same(nameOf(node)))) return 0.8;
  return wordOverlap(name, nameOf(node)) > 0.66 ? 0.6 : 0;
}

function descriptionLikeness({ name, alsoKnownAs = [] }: Wanted, node: Node): number {
  const found = nameOf(node);
  return Math.max(
    ...[name, ...alsoKnownAs].map((one) => Math.max(wordOverlap(one, found), headOf(one) === headOf(found) ? 0.6 : 0)),
  );
}

function statementsOf({ statements }: GoldGraph, graph: Graph, text: string): ReadonlyMap<string, GoldStatement> {
  const found = graph.nodes.filter(({ label }) => label === 'Statement');
  const pairing = partners(
    statements.map((one) => lettersOf(text, placesOf(one, text))),
    found.map(({ properties }) => lettersOf(text, pairs(properties['spans'] as number[]))),
    commonShare,
    leastContent,
  );
  return new Map([...pairing].map(([i, wanted]) => [found[i]!.id, statements[wanted]!]));
}

function placesOf({ text: content, pieces = [content], occurrence = 0 }: GoldStatement, text: string): Offsets {
  let from = 0;
  return pieces.flatMap((piece, i) => {
    let at = text.indexOf(piece, from);
    for (let nth = 0; i === 0 && nth < occurrence && at >= 0; nth++) at = text.indexOf(piece, at + 1);
    if (at < 0) return [];
    from = at + piece.length;
    return [[at, from] as const];
  });
}

/** By the node's id: the event that it tells of. Two nodes of one happening both do, though they should be one. */
function eventsOf({ events }: GoldGraph, graph: Graph, text: string): ReadonlyMap<string, GoldEvent> {
  const mentioned = graph.edges.filter(({ type, from }) => type === 'MENTIONED_IN' && from.includes('#Event:'));
  const wantedTriggers = events.map((event) => triggersOf(event, text));
  const foundTriggers = mentioned.map(({ properties }) => pairs(properties['spans'] as number[]));
  const pairing = partners(
    wantedTriggers,
    foundTriggers,
    (wanted, found) => {
      const hits = found.filter((one) => wanted.some((other) => overlap(one, other))).length;
      return hits / Math.max(wanted.length, found.length, 1);
    },
    Number.MIN_VALUE,
  );
  const wantedOf = (i: number): number =>
    pairing.get(i) ??
    wantedTriggers.findIndex((wanted) => foundTriggers[i]!.some((one) => wanted.some((other) => overlap(one, other))));
  return new Map(
    mentioned.flatMap(({ from }, i) => {
      const event = events[wantedOf(i)];
      return event ? [[from, event] as const] : [];
    }),
  );
}

function triggersOf({ mentions, triggers = [] }: GoldEvent, text: string): Offsets {
  return mentions.flatMap((mention, i) => {
    const word = triggers[i] ?? mention;
    const shift = Math.max(0, mention.indexOf(word));
    const places: [number, number][] = [];
    for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
      places.push([at + shift, at + shift + word.length]);
    }
    return places;
  });
}

/** By the node's id: the role of that holder whose title has half of its words in common. */
function rolesOf({ roles }: GoldGraph, graph: Graph, actors: Actors): ReadonlyMap<string, GoldGraph['roles'][number]> {
  const titles = new Map(graph.nodes.map(({ id, properties }) => [id, properties['title'] as string]));
  const held = graph.edges.filter(({ type }) => type === 'HOLDS');
  const pairing = partners(
    roles,
    held,
    (role, { from, to }) => (actors.of(from).includes(role.person) ? wordOverlap(role.title, titles.get(to)!) : 0),
    0.5,
  );
  return new Map([...pairing].map(([i, wanted]) => [held[i]!.to, roles[wanted]!]));
}
