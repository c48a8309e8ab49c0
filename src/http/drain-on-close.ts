import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';

/** Running requests get this long to end before their connections are cut. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 50;

/**
 * Makes `close` let running requests end, and wait for nothing else. Node counts a connection on which no request
 * has begun as busy, and browsers open such connections in advance, so it is counted here.
 */
export function drainOnClose(server: FastifyInstance): void {
  const running = new Map<Socket, number>();
  const count = (socket: Socket, change: number): void => {
    const now = running.get(socket);
    if (now !== undefined) running.set(socket, now + change);
  };
  server.server.on('connection', (socket: Socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  server.server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => {
      count(socket, -1);
    });
  });

  let idle: NodeJS.Timeout | undefined;
  let cut: NodeJS.Timeout | undefined;
  server.addHook('preClose', (done) => {
    idle = setInterval(() => {
      for (const [socket, requests] of running) if (requests === 0) socket.destroySoon();
    }, LOOK_AGAIN_MS);
    cut = setTimeout(() => {
      server.server.closeAllConnections();
    }, PATIENCE_MS);
    done();
  });
  server.addHook('onClose', (_server, done) => {
    clearInterval(idle);
    clearTimeout(cut);
    done();
  });
}
