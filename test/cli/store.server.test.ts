import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { hasTerminal, newsgraph, newsgraphOnTerminal } from './run.ts';
import { freePort } from '../support/free-port.ts';
import { emptyDatabase, runQuery, sharedServer } from '../support/neo4j.ts';

const articles = ['one', 'two']
  .map((id) => `${JSON.stringify({ id, text: 'Mara Voss, the mayor, said the bridge was safe.' })}\n`)
  .join('');

describe.skipIf(!sharedServer)('the command line and a Neo4j', { timeout: 120_000 }, () => {
  const server = sharedServer!;
  beforeEach(() => emptyDatabase(server));

  const given = () => ({
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    NEO4J_DATABASE: server.database,
  });
  const ids = async () =>
    (await runQuery(server, 'MATCH (article:Article) RETURN article.id AS id ORDER BY id')).map(({ id }) => id);
  const build = (args: readonly string[], environment: Record<string, string> = {}) =>
    newsgraph(['build', '-', ...args], { input: articles, environment: { ...given(), ...environment } });

  test('build writes graphs, once; verify finds nothing wrong with them', async () => {
    const first = await build(['--to', server.uri]);
    const counts = (words: string) => `2 articles to ${server.uri} (${words})\n`;
    expect(first).toEqual({ code: 0, stdout: '', stderr: counts('2 new, 0 replaced, 0 unchanged') });
    // Without an address NEO4J_URI counts.
    expect(await build(['--to'])).toMatchObject({ code: 0, stderr: counts('0 new, 0 replaced, 2 unchanged') });
    expect(await ids()).toEqual(['one', 'two']);
    const verified = await newsgraph(['verify', server.uri], { environment: given() });
    expect(verified).toEqual({ code: 0, stdout: '', stderr: '2 articles, 0 problems\n' });
  });

  test('identities follow what build adds and remove takes away, once they were asked for', async () => {
    const members = () =>
      runQuery(server, 'MATCH ()-[:IDENTIFIED_AS]->(i:Identity) RETURN i.name AS name, count(*) AS of');
    const add = (id: string, ...args: string[]) => {
      const input = JSON.stringify({ id, text: 'Mara Voss, the mayor, said the bridge was safe.' });
      return newsgraph(['build', '-', '--to', ...args], { input, environment: given() });
    };
    await build(['--to']);
    expect(await members()).toEqual([]);
    await add('three', '--identify');
    expect(await members()).toEqual([{ name: 'Mara Voss', of: 3 }]);
    await add('four');
    expect(await members()).toEqual([{ name: 'Mara Voss', of: 4 }]);
    await newsgraph(['remove', 'one', 'four'], { environment: given() });
    expect(await members()).toEqual([{ name: 'Mara Voss', of: 2 }]);
    await newsgraph(['remove', 'two'], { environment: given() });
    expect(await runQuery(server, 'MATCH (i:Identity) RETURN i')).toEqual([]);
  });

  test('list shows what is there; remove --all wants to be sure', async () => {
    await build(['--to', server.uri]);
    const listed = await newsgraph(['list', '--format', 'csv'], { environment: given() });
    expect(listed).toEqual({ code: 0, stdout: 'id,date,title\none,,\ntwo,,\n', stderr: '' });
    const unsure = await newsgraph(['remove', '--all'], { environment: given() });
    expect(unsure).toMatchObject({
      code: 64,
      stderr: 'newsgraph: --all asks on a terminal; elsewhere give --yes too\n',
    });
    expect(await ids()).toEqual(['one', 'two']);
    expect((await newsgraph(['remove', 'one', '--all', '--yes'], { environment: given() })).code).toBe(64);
    const sure = await newsgraph(['remove', '--all', '--yes'], { environment: given() });
    expect(sure).toMatchObject({ code: 0, stderr: 'one: removed\ntwo: removed\n' });
    expect(await ids()).toEqual([]);
  });

  test('two stories of one name are two articles, in one run and in two; another one under an id is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-names-'));
    try {
      const run = (...args: string[]) => newsgraph(['build', ...args, '--to'], { environment: given(), folder });
      for (const [name, text] of [
        ['x', 'The mayor said the bridge was safe.'],
        ['y', 'The nurse said the ward was full.'],
      ] as const) {
        await mkdir(join(folder, name));
        await writeFile(join(folder, name, 'story.txt'), text);
      }
      const counts = (words: string) => ` to ${server.uri} (${words})\n`;
      expect((await run('x/story.txt')).stderr).toBe(`1 article${counts('1 new, 0 replaced, 0 unchanged')}`);
      expect((await run('y/story.txt')).stderr).toBe(`1 article${counts('1 new, 0 replaced, 0 unchanged')}`);
      expect((await run('.', 'x')).stderr).toBe(`2 articles${counts('0 new, 0 replaced, 2 unchanged')}`);
      expect(await ids()).toEqual(['x/story.txt', 'y/story.txt']);
      await writeFile(join(folder, 'x', 'story.txt'), 'The bridge fell.');
      expect((await run('x')).stderr).toBe(
        'warning: x/story.txt: replaces an article with another first paragraph (“The mayor said the bridge was safe.”)\n' +
          `1 article${counts('0 new, 1 replaced, 0 unchanged')}`,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.skipIf(!hasTerminal)('build shows on a terminal what it writes, unless it is to be quiet', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-terminal-'));
    try {
      const file = join(folder, 'two.jsonl');
      await writeFile(file, articles);
      const onTerminal = async (...more: string[]) => {
        const { code, stdout } = await newsgraphOnTerminal(['build', file, '--to', ...more], { environment: given() });
        return { code, text: stripVTControlCharacters(stdout).replaceAll('\r\n', '\n') };
      };
      const { code, text } = await onTerminal();
      expect(code).toBe(0);
      expect(text.match(/Mara Voss +mayor; 1 statement/gu)).toHaveLength(2);
      expect(text.endsWith(`2 articles to ${server.uri} (2 new, 0 replaced, 0 unchanged)\n`)).toBe(true);
      expect(await onTerminal('--quiet')).toEqual({ code: 0, text: '' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('build writes to an output as well where a format is asked for', async () => {
    const { stdout } = await build(['--to', '--format', 'jsonl']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(await ids()).toEqual(['one', 'two']);
  });

  test('remove takes an article out, and tells of one that is not there', async () => {
    await build(['--to']);
    const removed = await newsgraph(['remove', 'one', 'three', '--from', server.uri], { environment: given() });
    const stderr = `one: removed\nthree: no such article in ${server.uri}\n`;
    expect(removed).toEqual({ code: 1, stdout: '', stderr });
    expect(await ids()).toEqual(['two']);
    const nodes = await runQuery(server, "MATCH (n) WHERE n.id STARTS WITH 'one' RETURN count(n) AS count");
    expect(nodes).toEqual([{ count: 0 }]);
  });

  test('verify says what is wrong in the database', async () => {
    await build(['--to']);
    await runQuery(server, "MATCH (s:Statement)-[:MENTIONED_IN]->({id: 'one'}) SET s.text = 'other words'");
    const { code, stdout } = await newsgraph(['verify', server.uri], { environment: given() });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^one#Statement:\S+: text is not what its spans hold$/mu);
  });

  test('query runs a named query, a file and Cypher', async () => {
    await build(['--to']);
    const query = (...args: string[]) => newsgraph(['query', ...args], { environment: given() });
    const named = await query('who-said-what', '--format', 'json', '--param', 'event=bridge');
    expect({ code: named.code, stderr: named.stderr }).toEqual({ code: 0, stderr: '' });
    expect(Array.isArray(JSON.parse(named.stdout))).toBe(true);

    const cypher = 'MATCH (a:Article) RETURN a.id AS article, size(a.text) > $least AS long ORDER BY article LIMIT $n';
    const table = await query(cypher, '--param', 'n=1', '--param', 'least=10');
    expect(table).toEqual({ code: 0, stdout: 'article  long\n───────  ────\none      true\n', stderr: '' });

    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'));
    try {
      await writeFile(join(folder, 'mine.cypher'), 'RETURN $name AS name');
      const file = await query(join(folder, 'mine.cypher'), '--param', 'name=a\u009bb', '--format', 'json');
      expect(file).toEqual({ code: 0, stdout: '[\n{"name":"a\\u009bb"}\n]\n', stderr: '' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('query refuses to write, and what is no Cypher, with 2', async () => {
    for (const cypher of ['CREATE (:Person)', 'MATCH RETURN 1']) {
      const { code, stdout, stderr } = await newsgraph(['query', cypher], { environment: given() });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      // one line, and the place in the query where there is one
      expect(stderr).toMatch(/^newsgraph: [^\n]*\n(?:[^\n]+\n *\^\n)?$/u);
    }
    expect(await runQuery(server, 'MATCH (n) RETURN n')).toEqual([]);
  });

  const remove = [['remove', 'one']];
  const all = [...remove, ['build', '-', '--to'], ['query', 'RETURN 1'], ['verify']];
  test.each([
    // Only once: after three wrong passwords in a row the server takes none for a while.
    ['a wrong password', { NEO4J_PASSWORD: 'wr0ng-s3cret' }, 'does not accept the user', remove],
    ['a wrong database', { NEO4J_DATABASE: 'nowhere' }, 'no database "nowhere"', all],
    ['a server away', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'no Neo4j server answers', all],
  ])('%s ends with 2 within ten seconds', async (_, environment, message, commands) => {
    for (const command of commands) {
      const wrong: Record<string, string> = { ...given(), ...environment };
      const args = command[0] === 'verify' ? ['verify', wrong['NEO4J_URI']!] : command;
      const start = Date.now();
      const { code, stdout, stderr } = await newsgraph(args, { input: articles, environment: wrong });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(Date.now() - start).toBeLessThan(10_000);
      expect(stderr).toMatch(/^newsgraph: [^\n]*\n$/u);
      expect(stderr).toContain(message);
      for (const password of ['wr0ng-s3cret', server.password]) expect(stderr).not.toContain(password);
    }
  });

  test('a server that takes the connection and never answers ends with 2 within ten seconds', async () => {
    const port = await freePort();
    const silent = createServer(() => undefined).listen(port, '127.0.0.1');
    try {
      const start = Date.now();
      const uri = `bolt://127.0.0.1:${port}`;
      const { code, stderr } = await newsgraph(['remove', 'one', '--from', uri], { environment: given() });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(uri) as string });
      expect(Date.now() - start).toBeLessThan(10_000);
    } finally {
      silent.close();
    }
  });
});
