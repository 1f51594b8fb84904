import { createServer, connect } from 'node:net';
import { UserError } from './user-error.mjs';

/** The only address that the server listens on: this machine's own. */
export const host = '127.0.0.1';

/** Bolt's magic number, then four versions that the client can speak: 5.0 to 5.8, 4.4 to 4.2, and nothing else. */
const handshake = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex');

/**
 * @param {number | undefined} port where a server must listen, if that matters
 * @returns {Promise<number>} that port, or one that is free
 * @throws {UserError} when the port is taken
 */
export async function freePort(port) {
  const free = await tryPort(port ?? 0);
  if (free === undefined) throw new UserError(`port ${String(port)} of ${host} is taken`);
  return free;
}

/**
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} undefined when it is taken
 */
export function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}

/**
 * @param {number} port
 * @param {number} limitMs
 * @returns {Promise<boolean>} whether a server agrees to speak Bolt there
 */
export function boltAnswers(port, limitMs = 1_000) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: limitMs });
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(handshake));
    // The version that the server chose; four zeros mean that it speaks none of them.
    socket.once('data', (version) => {
      finish(version.some((byte) => byte !== 0));
    });
    socket.once('error', () => {
      finish(false);
    });
    socket.once('timeout', () => {
      finish(false);
    });
    socket.once('close', () => {
      finish(false);
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<boolean>} whether the page is there
 */
export async function httpAnswers(address) {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
