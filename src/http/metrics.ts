import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Backend } from './backend.ts';

/** From a cached point read on loopback to the default time limit, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `/metrics`, in the text format of Prometheus: requests, the state of the database, the process. */
export function addMetrics(server: FastifyInstance, backend: Backend): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const registers = [registry];
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames,
    registers,
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'database_up',
    help: '1 while the database answers, else 0.',
    registers,
    async collect() {
      const { database } = await backend.readiness();
      this.set(database === 'ready' ? 1 : 0);
    },
  });

  server.addHook('onResponse', (request, reply, done) => {
    // The pattern of the route, never the path: every id would be a series of its own.
    const route = request.routeOptions.url ?? 'unknown';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    requests.inc(labels);
    durations.observe(labels, reply.elapsedTime / 1_000);
    done();
  });

  server.get('/metrics', async (_request, reply) => {
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}
