import type { FastifyInstance } from 'fastify';
import type { Backend } from './backend.ts';

/**
 * `/health/live`: the process runs, and a restart would cure nothing. `/health/ready`: operations are answered;
 * 503 while they are not. Both tell no more than a name of a state.
 */
export function addHealthRoutes(server: FastifyInstance, backend: Backend): void {
  server.get('/health/live', (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'live' });
  });

  server.get('/health/ready', async (_request, reply) => {
    const { ready, phase, database } = await backend.readiness();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', service: phase, database });
  });
}
