import { describe, it } from 'vitest';
import { ownGraphs } from '../support/own-graphs.ts';
import { sharedServer } from '../support/neo4j.ts';
import { compareEngines } from './random/compare.ts';

describe.skipIf(!sharedServer)('a hundred random questions', () => {
  it('have the same rows in memory as in Neo4j', { timeout: 900_000 }, async () => {
    await compareEngines({ graphs: await ownGraphs(), server: sharedServer!, seed: 13, runs: 100 });
  });
});
