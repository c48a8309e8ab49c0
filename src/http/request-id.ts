import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Header that names a request in the answer, in the log and in errors. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** Takes the id that a proxy gave the request when it is harmless in a log, else makes one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}
