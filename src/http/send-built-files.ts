import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

const DIST = join(projectFolder, 'dist/');

/** Lets `reply.sendFile(file, folder)` send what was built for the pages; see `builtFolder`. */
export async function addBuiltFiles(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: DIST,
    serve: false,
    cacheControl: false,
    setHeaders(response, path) {
      // Names under assets/ hold a digest of their content.
      const forever = path.includes('/assets/');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The folder of a page that was built. */
export function builtFolder(page: 'explorer' | 'graphiql'): string {
  return `${DIST}${page}/`;
}
