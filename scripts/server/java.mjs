import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.mjs';

/** Where Debian, Fedora and macOS put the Java installations that are not on the PATH. */
const installations = [
  { folder: '/usr/lib/jvm', java: 'bin/java' },
  { folder: '/Library/Java/JavaVirtualMachines', java: 'Contents/Home/bin/java' },
];

/**
 * Finds a Java for a release: of JAVA_HOME, the PATH and the usual folders the first that the release supports, else
 * the first that is newer.
 *
 * @param {import('./releases.mjs').Release} release
 * @returns {string} the command
 * @throws {UserError} when every Java is too old, or there is none
 */
export function findJava(release) {
  const { oldest, newest } = release.java;
  const found = commands().flatMap((command) => {
    const major = majorVersion(command);
    return major !== undefined && major >= oldest ? [{ command, major }] : [];
  });
  const java = found.find(({ major }) => major <= newest) ?? found[0];
  if (!java) {
    throw new UserError(
      `Neo4j ${release.version} needs Java ${oldest} or newer. Install it (Debian, Ubuntu: apt-get install ` +
        `openjdk-${oldest}-jre-headless; macOS: brew install openjdk@${oldest}) or set JAVA_HOME`,
    );
  }
  return java.command;
}

/** @returns {string[]} */
function commands() {
  const fromHome = process.env['JAVA_HOME'] ? [join(process.env['JAVA_HOME'], 'bin', 'java')] : [];
  const installed = installations.flatMap(({ folder, java }) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((name) => join(folder, name, java))
      : [],
  );
  return [...fromHome, 'java', ...installed];
}

/**
 * @param {string} command
 * @returns {number | undefined} 17 for `openjdk version "17.0.15"`; undefined when the command does not run
 */
function majorVersion(command) {
  const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(stderr);
  return version ? Number(version[1]) : undefined;
}
