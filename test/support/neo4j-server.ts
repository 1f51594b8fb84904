import { availableImage, startContainerServer } from './neo4j-container.ts';
import { checkProcessServer, startProcessServer } from './neo4j-process.ts';

/** How to reach a Neo4j. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A server that was started by the tests and belongs to whoever started it. */
export interface OwnServer extends Connection {
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same data and the same address. */
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

/** The two ways to start a server: the container image of that name, or Java on this machine. */
export type Launcher = { readonly kind: 'container'; readonly image: string } | { readonly kind: 'process' };

/**
 * Finds a way to start a server: a container where an engine and the image answer, else the artifacts of Maven Central.
 * Naming a release (`NEWSGRAPH_TEST_NEO4J_RELEASE`, as `scripts/neo4j --release`) leaves the container out.
 *
 * @returns the launcher, or a line that says what to install
 */
export async function findLauncher(): Promise<Launcher | { readonly missing: string }> {
  const image = process.env['NEWSGRAPH_TEST_NEO4J_RELEASE'] ? undefined : await availableImage();
  if (image !== undefined) return { kind: 'container', image };
  const missing = await checkProcessServer();
  return missing === undefined ? { kind: 'process' } : { missing };
}

/** Starts a server with an empty database. */
export function launchServer(launcher: Launcher): Promise<OwnServer> {
  return launcher.kind === 'container' ? startContainerServer(launcher.image) : startProcessServer();
}
