import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { browserVersion } from './releases.mjs';
import { UserError } from './user-error.mjs';

/** Maven's plugin that copies an artifact and everything it needs at run time into one folder. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The server's jars, fetched when they are not in the cache yet.
 *
 * @param {import('./releases.mjs').Release} release
 * @returns {Promise<string>} the folder that holds them (about 230 files, 144 MB)
 */
export function serverJars(release) {
  return fetchOnce(`neo4j-${release.version}`, [
    `org.neo4j.app:neo4j-server:${release.version}`,
    // Holds the main classes.
    `org.neo4j:neo4j:${release.version}`,
  ]);
}

/** @returns {Promise<string>} the folder that holds Neo4j Browser, which the server shows when it is on its class path */
export function browserJars() {
  return fetchOnce(`neo4j-browser-${browserVersion}`, [`org.neo4j.client:neo4j-browser:${browserVersion}`]);
}

/**
 * A folder of the cache is complete or absent: it is filled under another name and renamed at the end.
 *
 * @param {string} name of the folder in the cache
 * @param {string[]} artifacts as `group:artifact:version`
 */
async function fetchOnce(name, artifacts) {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'newsgraph');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  await withLock(`${folder}.lock`, () => {
    if (existsSync(folder)) return;
    const unfinished = mkdtempSync(`${folder}.unfinished-`);
    try {
      process.stderr.write(`Fetching ${artifacts.join(' and ')} into ${folder} (once)\n`);
      copyWithMaven(artifacts, unfinished);
      renameSync(join(unfinished, 'jars'), folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  });
  return folder;
}

/**
 * @param {string[]} artifacts
 * @param {string} folder gets the folder `jars`
 */
function copyWithMaven(artifacts, folder) {
  const project = join(folder, 'pom.xml');
  writeFileSync(project, projectWith(artifacts));
  const jars = `-DoutputDirectory=${join(folder, 'jars')}`;
  const maven = ['--quiet', '--batch-mode', '--file', project, copyDependencies, '-DincludeScope=runtime', jars];
  const { status, error, stdout } = spawnSync('mvn', maven, { encoding: 'utf8' });
  if (error) {
    throw new UserError(
      'Neo4j is fetched by Maven, and there is no mvn on the PATH. Install it (Debian, Ubuntu: apt-get install ' +
        'maven; macOS: brew install maven)',
    );
  }
  if (status !== 0) {
    const reason = stdout.split('\n').find((line) => line.includes('[ERROR]')) ?? `exit code ${String(status)}`;
    throw new UserError(`Maven could not fetch Neo4j: ${reason.replace('[ERROR] ', '')}`);
  }
}

/** @param {string[]} artifacts */
function projectWith(artifacts) {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}
