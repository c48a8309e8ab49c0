import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between the driver and Neo4j, counts exchanges and cuts connections. */
export interface TcpProxy extends AsyncDisposable {
  readonly uri: string;
  /** How often the client spoke after the server had spoken: the round trips. */
  exchanges(): number;
  connections(): number;
  /** Cuts the next connection that the client writes to, once for each time it is called. */
  cutOnNextWrite(): void;
}

/** Listens on a free port and passes everything on to the host and port of `uri`. */
export async function startTcpProxy(uri: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let exchanges = 0;
  let connections = 0;
  let cuts = 0;
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect({ host: hostname, port: Number(port) });
    let serverSpokeLast = true;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
        sockets.delete(socket);
      });
    }
    client.on('data', (chunk) => {
      if (cuts > 0) {
        cuts -= 1;
        client.destroy();
        return;
      }
      if (serverSpokeLast) exchanges += 1;
      serverSpokeLast = false;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      serverSpokeLast = true;
      client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges: () => exchanges,
    connections: () => connections,
    cutOnNextWrite: () => {
      cuts += 1;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
