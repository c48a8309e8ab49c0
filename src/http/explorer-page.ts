import type { FastifyInstance } from 'fastify';
import { explorerHeaders } from './security-headers.ts';
import { builtFolder } from './send-built-files.ts';

/** `/`: the explorer, and its files under `/explorer/`, from this origin alone. */
export function addExplorerPage(server: FastifyInstance, publicUrl: string | null): void {
  const helmet = explorerHeaders(publicUrl);
  const folder = builtFolder('explorer');
  server.get('/', { helmet }, (_request, reply) => reply.sendFile('index.html', folder));
  server.get<{ Params: { '*': string } }>('/explorer/*', { helmet }, (request, reply) => {
    const file = request.params['*'];
    // What the page shows stands behind `#`, so that `/` is its one address.
    return file === '' ? reply.redirect('/', 308) : reply.sendFile(file, folder);
  });
}
