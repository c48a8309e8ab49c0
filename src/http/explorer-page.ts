import type { FastifyInstance } from 'fastify';
import { explorerHeaders } from './security-headers.ts';
import { builtFolder } from './send-built-files.ts';

/** `/`: the explorer, and its files under `/explorer/`, from this origin alone. */
export function addExplorerPage(server: FastifyInstance, publicUrl: string | null): void {
  const headers = explorerHeaders(publicUrl);
  const folder = builtFolder('explorer');
  server.get('/', (_request, reply) => reply.headers(headers).sendFile('index.html', folder));
  server.get<{ Params: { '*': string } }>('/explorer/*', (request, reply) => {
    const file = request.params['*'];
    // What the page shows stands behind `#`, so that `/` is its one address.
    return file === '' ? reply.redirect('/', 308) : reply.headers(headers).sendFile(file, folder);
  });
}
