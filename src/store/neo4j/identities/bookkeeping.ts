/**
 * What a Neo4j remembers of identifying, so that the next time only what changed is looked at: articles that were taken in
 * (`identified`), the block of each of their nodes (`block`), and in one node `Identification` the rules, the decisions
 * and the blocks that lost nodes since. None of it is part of the graph.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import { grouped } from '../../../grouped.ts';
import { blockOf } from '../../../identify/block.ts';
import { decisionLines, parseDecisions, type Decision } from '../../../identify/decisions/decisions.ts';
import type { Profile } from '../../../identify/profile.ts';
import { englishIdentityWords } from '../../../languages/en/identity-words.ts';
import { identifiedLabels } from '../../../ontology.ts';
import type { ToInteger } from '../rows.ts';
import { nodesOf } from '../statements.ts';

/** Goes up with every change that may give other identities: all are then worked out anew. */
const rules = 1;
/** Where more blocks than this lost nodes, all is worked out anew. */
const mostTouched = 5_000;

/** Each changes nothing where it is there already. */
export const identificationSchema = [
  'CREATE CONSTRAINT identification_id IF NOT EXISTS FOR (node:Identification) REQUIRE node.id IS UNIQUE',
  ...identifiedLabels.map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_block IF NOT EXISTS FOR (node:${label}) ON (node.block)`,
  ),
];

const state = "(state:Identification {id: 'identities'})";

export interface Bookkeeping {
  /** Whether it was made by other rules, or never. */
  readonly isOutdated: boolean;
  readonly decisions: readonly Decision[];
  readonly touched: readonly string[];
}

/** Whether identities were ever worked out here. */
export async function isIdentified(transaction: ManagedTransaction): Promise<boolean> {
  const { records } = await transaction.run(`MATCH ${state} RETURN state.id`);
  return records.length > 0;
}

/** Locks it until the end of the transaction. */
export async function openBookkeeping(transaction: ManagedTransaction): Promise<Bookkeeping> {
  const { records } = await transaction.run(
    `MERGE ${state} SET state.touched = coalesce(state.touched, []) RETURN state`,
  );
  const { properties } = records[0]!.get('state') as { properties: Record<string, unknown> };
  return {
    isOutdated: properties['rules'] !== rules,
    decisions: parseDecisions((properties['decisions'] ?? '') as string),
    touched: properties['touched'] as string[],
  };
}

export async function closeBookkeeping(
  transaction: ManagedTransaction,
  decisions: readonly Decision[],
  toInteger: ToInteger,
): Promise<void> {
  await transaction.run(`MATCH ${state} SET state.rules = $rules, state.decisions = $decisions, state.touched = []`, {
    rules: toInteger(rules),
    decisions: decisionLines(decisions),
  });
}

/** The ids of articles that were not taken in yet; from now on they are. */
export async function takeNewArticles(transaction: ManagedTransaction): Promise<string[]> {
  const { records } = await transaction.run(
    'MATCH (node:Article) WHERE node.identified IS NULL SET node.identified = true RETURN node.id AS id',
  );
  return records.map((record) => record.get('id') as string);
}

/** Notes the block of each profile's node. */
export async function noteBlocks(transaction: ManagedTransaction, profiles: readonly Profile[]): Promise<void> {
  for (const [kind, some] of grouped(profiles, (profile) => profile.kind)) {
    const rows = some.map((profile) => ({ id: profile.id, block: blockOf(profile, englishIdentityWords) }));
    await transaction.run(
      `UNWIND $rows AS row MATCH (node:${kind} {id: row.id}) ` +
        'WHERE node.block IS NULL OR node.block <> row.block SET node.block = row.block',
      { rows },
    );
  }
}

const readBlocks = identifiedLabels
  .map((label) => `UNWIND $articles AS article ${nodesOf(label, 'article')} RETURN node.block AS block`)
  .join(' UNION ');

/** The blocks of articles' nodes, as far as they are noted. */
export async function blocksOf(transaction: ManagedTransaction, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const { records } = await transaction.run(readBlocks, { articles });
  return records.map((record) => record.get('block') as string | null).filter((block) => block !== null);
}

/** Articles that were changed or removed are to be taken in again, and the blocks that their nodes were in looked at. */
export async function touch(
  transaction: ManagedTransaction,
  articles: readonly string[],
  blocks: readonly string[],
): Promise<void> {
  await transaction.run('UNWIND $articles AS id MATCH (node:Article {id: id}) REMOVE node.identified', { articles });
  if (blocks.length === 0) return;
  // In one place for all writers, so last of all.
  await transaction.run(
    `MATCH ${state} WITH state, size(state.touched) + size($blocks) > $most AS isMuch ` +
      'SET state.rules = CASE WHEN isMuch THEN null ELSE state.rules END, ' +
      'state.touched = CASE WHEN isMuch THEN [] ELSE state.touched + $blocks END',
    { blocks, most: mostTouched },
  );
}
