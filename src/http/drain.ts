import type { FastifyInstance } from 'fastify';

/** Running requests get this long to end before their connections are cut. */
const PATIENCE_MS = 10_000;

/** Stops accepting connections and resolves when every running request has ended, or was cut after ten seconds. */
export async function drain(server: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => {
    server.server.closeAllConnections();
  }, PATIENCE_MS);
  await server.close();
  clearTimeout(cut);
}
