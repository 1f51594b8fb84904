import { UserError } from './user-error.mjs';

/**
 * The Neo4j releases that can be started, as Maven Central publishes them (Neo4j Community, GPL 3: a server that is
 * started beside newsgraph, never a part of it).
 *
 * @typedef {object} Release
 * @property {string} name what `--release` takes
 * @property {string} version of `org.neo4j.app:neo4j-server` and `org.neo4j:neo4j`
 * @property {string} mainClass
 * @property {{ oldest: number, newest: number }} java major versions that Neo4j supports for this release
 */

/** @type {readonly Release[]} */
export const releases = [
  {
    name: '5.26',
    version: '5.26.30',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    java: { oldest: 17, newest: 21 },
  },
  {
    name: '2026',
    version: '2026.08.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    java: { oldest: 21, newest: 25 },
  },
];

/** Neo4j Browser is released on its own; this version works with both releases. */
export const browserVersion = '5.24.0';

/**
 * @param {string} name
 * @returns {Release}
 * @throws {UserError} when there is no release of that name
 */
export function releaseNamed(name) {
  const release = releases.find((candidate) => candidate.name === name);
  if (!release) {
    const names = releases.map((candidate) => candidate.name).join(' or ');
    throw new UserError(`there is no release "${name}": --release takes ${names}`);
  }
  return release;
}
