import { beforeEach, describe, expect, it } from 'vitest';
import { runExample } from '../support/examples.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';

describe.skipIf(!sharedServer)('the example write-to-neo4j', { timeout: 60_000 }, () => {
  const server = sharedServer!;
  beforeEach(() => emptyDatabase(server));

  it('writes an article once, and finds in the database who said what', async () => {
    const { uri, username, password } = server;
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const answer = "[ [ 'Ada Quill', 'The bridge is safe,' ] ]\n";
    const first = await runExample('write-to-neo4j', environment);
    expect(first).toBe(`{ added: 1, replaced: 0, unchanged: 0 }\n${answer}`);
    const again = await runExample('write-to-neo4j', environment);
    expect(again).toBe(`{ added: 0, replaced: 0, unchanged: 1 }\n${answer}`);
  });
});
