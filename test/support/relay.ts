/** A network between a program and a server that can fail: a relay that is cut and mended. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Relay {
  /** The server's address by way of the relay. */
  readonly uri: string;
  /** Ends every connection, and takes none. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function relayTo(server: string): Promise<Relay> {
  const { protocol, hostname, port } = new URL(server);
  const sockets = new Set<Socket>();
  const relay = createServer((socket) => {
    const onward = connect(Number(port), hostname);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  const listen = async (at: number): Promise<number> => {
    await once(relay.listen(at, '127.0.0.1'), 'listening');
    return (relay.address() as AddressInfo).port;
  };
  const own = await listen(0);
  return {
    uri: `${protocol}//127.0.0.1:${own}`,
    async cut() {
      const closed = once(relay, 'close');
      relay.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(own);
    },
  };
}
