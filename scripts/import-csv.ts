/** Loads exported CSV into a new database, as the command that stands beside it does. */
import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Server } from './with-neo4j.ts';

const script = join(import.meta.dirname, 'neo4j');

/**
 * @param folder of the CSV
 * @param home of a server that does not run
 * @throws with what neo4j-admin says where it fails
 */
export async function importCsv(folder: string, home: string): Promise<void> {
  await writeFile(join(folder, 'neo4j-admin'), `#!/bin/sh\nexec '${script}' admin "$@"\n`);
  await chmod(join(folder, 'neo4j-admin'), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, NEO4J_HOME: home };
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'import.sh')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`neo4j-admin: ${stdout}${stderr}`);
}

/** Runs statements, each of which ends with a semicolon at the end of a line. */
export async function runStatements({ uri, username, password }: Server, cypher: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const statement of cypher.split(/;\n/u).filter(Boolean)) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}
