import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import { graphiqlHeaders } from './security-headers.ts';

/** Two folders up from here lies the project, in `src` as in `dist`. */
const PAGE = fileURLToPath(new URL('../../dist/graphiql/', import.meta.url));

/** `/graphiql/`: the page and its files, from this origin alone. `/` leads there. */
export async function addGraphiqlPage(server: FastifyInstance, publicUrl: string | null): Promise<void> {
  await server.register(fastifyStatic, {
    root: PAGE,
    serve: false,
    cacheControl: false,
    setHeaders(response, path) {
      // Names under assets/ hold a digest of their content.
      const forever = path.includes('/assets/');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  server.get('/', (_request, reply) => reply.redirect('/graphiql/', 302));

  server.get('/graphiql', (request, reply) => {
    return reply.redirect(request.url.replace('/graphiql', '/graphiql/'), 308);
  });

  const helmet = graphiqlHeaders(publicUrl);
  server.get<{ Params: { '*': string } }>('/graphiql/*', { helmet }, (request, reply) => {
    const file = request.params['*'];
    return reply.sendFile(file === '' ? 'index.html' : file);
  });
}
