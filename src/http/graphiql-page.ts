import type { FastifyInstance } from 'fastify';
import { graphiqlHeaders } from './security-headers.ts';
import { builtFolder } from './send-built-files.ts';

/** `/graphiql/`: the page and its files, from this origin alone. */
export function addGraphiqlPage(server: FastifyInstance, publicUrl: string | null): void {
  server.get('/graphiql', (request, reply) => {
    return reply.redirect(request.url.replace('/graphiql', '/graphiql/'), 308);
  });

  const headers = graphiqlHeaders(publicUrl);
  server.get<{ Params: { '*': string } }>('/graphiql/*', (request, reply) => {
    const file = request.params['*'];
    return reply.headers(headers).sendFile(file === '' ? 'index.html' : file, builtFolder('graphiql'));
  });
}
