/** Works out the identities in a Neo4j: of what changed since the last time, or of all. */
import type { ManagedTransaction } from 'neo4j-driver';
import { blockOf } from '../../../identify/block.ts';
import { decisionLines, misfits, type Decision } from '../../../identify/decisions/decisions.ts';
import { withTied } from '../../../identify/decisions/tied.ts';
import { identify } from '../../../identify/identify.ts';
import type { Profile } from '../../../identify/profile.ts';
import { englishIdentityWords } from '../../../languages/en/identity-words.ts';
import { identifiedLabels, type IdentifiedLabel } from '../../../ontology.ts';
import type { IdentifySummary } from '../../store.ts';
import type { ToInteger } from '../rows.ts';
import { closeBookkeeping, noteBlocks, openBookkeeping, takeNewArticles } from './bookkeeping.ts';
import { profilesInArticles, profilesInBlocks, readProfiles } from './profiles.ts';
import { identitiesOfNodes, readIdentities, replaceIdentities } from './stored.ts';

/** Where more of the articles are new than this share of them, all are looked at. */
const mostNew = 0.1;

const count =
  'CALL () { MATCH (node:Article) RETURN count(node) AS articles } ' +
  'CALL () { MATCH (node:Identity) RETURN count(node) AS identities } ' +
  'CALL () { MATCH ()-[edge:IDENTIFIED_AS]->() RETURN count(edge) AS nodes } RETURN articles, identities, nodes';

const readDecided = identifiedLabels
  .map(
    (label) =>
      `UNWIND $ids AS id MATCH (node:${label} {id: id}) WHERE coalesce(node.named, true) ` +
      `RETURN id, '${label}' AS kind, node.block AS block`,
  )
  .join(' UNION ALL ');

/** @param given decisions in place of those that were given before */
export async function identifyStored(
  transaction: ManagedTransaction,
  given: readonly Decision[] | undefined,
  toInteger: ToInteger,
): Promise<IdentifySummary> {
  const { isOutdated, decisions: before, touched } = await openBookkeeping(transaction);
  const decisions = given ?? before;
  const articles = await takeNewArticles(transaction);
  const { articles: all } = await counts(transaction);
  const isWhole = isOutdated || decisionLines(decisions) !== decisionLines(before) || articles.length > mostNew * all;
  const named = await decidedNodes(transaction, decisions);
  const fresh = isWhole ? await readProfiles(transaction) : await profilesInArticles(transaction, articles);
  const profiles = isWhole ? fresh : await touchedProfiles(transaction, { fresh, touched, decisions, named });
  const found = identify(profiles, { decisions });
  const stored = await (isWhole ? readIdentities(transaction) : identitiesOfNodes(transaction, profiles));
  await replaceIdentities(transaction, stored, found, toInteger);
  await noteBlocks(transaction, fresh);
  await closeBookkeeping(transaction, decisions, toInteger);
  const { identities, nodes } = await counts(transaction);
  return { identities, nodes, misfits: misfits(decisions, (id) => named.get(id)?.kind) };
}

interface Decided {
  readonly kind: IdentifiedLabel;
  readonly block: string | null;
}

interface Touched {
  readonly fresh: readonly Profile[];
  readonly touched: readonly string[];
  readonly decisions: readonly Decision[];
  readonly named: ReadonlyMap<string, Decided>;
}

/** Those of new articles, and all of the blocks that they or what went are in. */
async function touchedProfiles(
  transaction: ManagedTransaction,
  { fresh, touched, decisions, named }: Touched,
): Promise<Profile[]> {
  const blockOfNew = new Map(fresh.map((profile) => [profile.id, blockOf(profile, englishIdentityWords)]));
  const blocks = withTied(
    [...touched, ...blockOfNew.values()],
    decisions,
    (id) => blockOfNew.get(id) ?? named.get(id)?.block ?? undefined,
  );
  const others = await profilesInBlocks(transaction, blocks);
  return [...new Map([...others, ...fresh].map((profile) => [profile.id, profile])).values()];
}

/** The nodes that decisions name, as far as they are there and have a name. */
async function decidedNodes(
  transaction: ManagedTransaction,
  decisions: readonly Decision[],
): Promise<Map<string, Decided>> {
  if (decisions.length === 0) return new Map();
  const ids = [...new Set(decisions.flatMap(({ one, other }) => [one, other]))];
  const { records } = await transaction.run(readDecided, { ids });
  return new Map(records.map((record) => [record.get('id') as string, record.toObject() as unknown as Decided]));
}

async function counts(transaction: ManagedTransaction) {
  const { records } = await transaction.run<{ articles: number; identities: number; nodes: number }>(count);
  return records[0]!.toObject();
}
