/** Articles that try to run something, in every field that a page shows. */
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Edge, type Graph } from '../../src/graph.ts';
import { edgeKey, identityId } from '../../src/identity.ts';
import type { Span } from '../../src/span.ts';
import { verified } from '../../src/verify.ts';
import { Random } from '../support/random.ts';

/** Each would set `hacked`, open a dialog, or ask a server, if it ran. */
const attacks = [
  '<script>hacked=1</script>',
  '</script><script>hacked=1</script>',
  '<!--<script>',
  '--><script>hacked=1</script><!--',
  ']]><script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '"><img src=//evil.example/x onerror=hacked=1>',
  "' onmouseover='hacked=1' x='",
  '" onfocus="hacked=1" autofocus tabindex="0',
  '<svg/onload=hacked=1>',
  '<style>*{background:url(//evil.example/s)}</style>',
  '</style><script>hacked=1</script>',
  '<iframe src="javascript:parent.hacked=1"></iframe>',
  '<a href="javascript:hacked=1">go</a>',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<base href="//evil.example/"><link rel=stylesheet href=x>',
  '<form action="//evil.example"><button autofocus>',
  '</title><script>hacked=1</script>',
  '</textarea><img src=x onerror=hacked=1>',
  'javascript:hacked=1',
  '${hacked=1}{{hacked=1}}`${alert(1)}`',
  '\u202Ednuor denrut\u202C',
  '\u2066\u202E\u2069\u200F',
  '\u2028hacked=1//\u2029',
  '\\u003cscript>hacked=1\\u003c/script>',
  '__proto__',
  'constructor',
];

/** @returns the graph of an article whose every field is one of the attacks, or several */
export function hostileGraph(id: string, seed: number): Graph {
  const random = new Random(seed);
  const attack = (): string => {
    const words = random.pick(attacks);
    return random.chance(0.5) ? words : `${words} ${random.pick(attacks)}`;
  };
  const [name, title, said, place, happened] = [attack(), attack(), attack(), attack(), attack()];
  let text = '';
  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const person = write(name);
  write(', the ');
  const role = write(title);
  write(', ');
  const cue = write('said');
  write(': “');
  const content = write(said);
  write('” in ');
  const where = write(place);
  write('.\n');
  const event = write(happened);
  const fields = { title: attack(), source: attack(), byline: attack(), url: `https://x.example/${attack()}` };
  const graph = new GraphBuilder(createArticle({ id, text, date: '2024-05-02', ...fields }));
  const rule = 'test';
  const node = (label: Parameters<GraphBuilder['node']>[0], at: Span, properties: object, kind: string): string => {
    const added = graph.node(label, at, properties as Record<string, string>);
    const mention = { spans: [at.start, at.end], kinds: [kind] };
    graph.edge({
      type: 'MENTIONED_IN',
      from: added,
      to: graph.article.id,
      properties: mention,
      evidence: [{ ...at, rule }],
    });
    return added;
  };
  const speaker = node('Person', person, { name, aliases: [attack()], named: true }, 'name');
  const held = node('Role', role, { title }, 'description');
  const spot = node('Place', where, { name: place }, 'name');
  const told = node(
    'Statement',
    content,
    {
      ...{ text: said, kind: 'direct', act: 'speech', polarity: 'positive', question: false, cue: 'said' },
      ...{ cueStart: cue.start, cueEnd: cue.end, start: content.start, end: content.end },
      spans: [content.start, content.end],
    },
    'description',
  );
  const telling = { name: attack(), trigger: happened, lemma: attack(), kind: 'other', factuality: 'asserted' };
  const occurred = node('Event', event, { ...telling, date: '2024-05-02', dateText: attack() }, 'trigger');
  graph.edge({
    type: 'HOLDS',
    from: speaker,
    to: held,
    properties: { status: 'current' },
    evidence: [{ ...role, rule }],
  });
  graph.edge({ type: 'MADE', from: speaker, to: told, properties: { cue: 'said' }, evidence: [{ ...cue, rule }] });
  graph.edge({ type: 'ABOUT', from: told, to: occurred, properties: {}, evidence: [{ ...event, rule }] });
  graph.edge({ type: 'LOCATED_IN', from: occurred, to: spot, properties: {}, evidence: [{ ...where, rule }] });
  return verified(graph.build());
}

/** @returns an Identity that means the people of these articles, its name and its reasons attacks too */
export function hostileIdentity(graphs: readonly Graph[]): Graph {
  const people = graphs.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Person'));
  const id = identityId(
    'Person',
    people.map((person) => person.id),
  );
  const properties = { kind: 'Person', name: attacks[1]!, aliases: attacks, articles: people.length };
  const edges = people.map(({ id: from }): Edge => {
    const key = edgeKey('IDENTIFIED_AS', from, id);
    return { key, type: 'IDENTIFIED_AS', from, to: id, properties: { confidence: 1, reasons: attacks } };
  });
  return { nodes: [{ id, label: 'Identity', properties }], edges };
}
