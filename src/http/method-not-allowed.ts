import type { FastifyInstance, HTTPMethods } from 'fastify';
import { HttpError } from './http-error.ts';

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Notes the routes that follow; the function that it returns, called after the last of them, adds to every path an
 * answer 405 with `Allow` for the methods that it has not. The refusal comes before the body is read, so that
 * neither its size nor its content type matters.
 */
export function noteMethods(server: FastifyInstance): () => void {
  const allowed = new Map<string, Set<string>>();
  let complete = false;
  server.addHook('onRoute', ({ url, method }) => {
    if (complete) return;
    const methods = allowed.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    allowed.set(url, methods);
  });
  return () => {
    complete = true;
    // CORS answers OPTIONS on every path; a second route would hide it.
    const everywhere = allowed.get('*') ?? new Set();
    allowed.delete('*');
    for (const [url, methods] of allowed) refuse(server, url, new Set([...methods, ...everywhere]));
  };
}

function refuse(server: FastifyInstance, url: string, methods: ReadonlySet<string>): void {
  const allow = [...methods].sort().join(', ');
  const reject = (): Promise<never> =>
    Promise.reject(new HttpError('METHOD_NOT_ALLOWED', `This address answers ${allow} only.`, { allow }));
  server.route({
    url,
    method: METHODS.filter((method) => !methods.has(method)),
    onRequest: reject,
    handler: reject,
  });
}
