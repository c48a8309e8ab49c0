import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';

/** The address could not be taken. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Takes the port and tells the address on this machine.
 * @throws ListenError that says what to do
 */
export async function listen(
  server: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new ListenError(sentenceFor((cause as NodeJS.ErrnoException).code, host, port), { cause });
  }
  const { port: taken } = server.server.address() as AddressInfo;
  // Listening on every interface is no address to go to.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${taken}`;
}

function sentenceFor(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program. Stop that one, or set PORT to another port.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for every interface.`;
    default:
      return `The service could not listen on ${host}, port ${port} (${code ?? 'unknown reason'}).`;
  }
}
