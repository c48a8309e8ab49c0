import type { Socket } from 'node:net';
import { errorBody, HttpError } from './http-error.ts';

/**
 * Answers what Node's parser refuses before there is a request: bytes that are no HTTP, a head that is too large or
 * one that does not arrive in time. The connection ends, since nothing after a broken request can be trusted.
 */
export function answerBrokenRequest(fault: NodeJS.ErrnoException, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const error = refusalOf(fault.code);
  const body = JSON.stringify(errorBody(error));
  const head = [
    `HTTP/1.1 ${error.status} ${error.code}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Security-Policy: default-src 'none'",
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function refusalOf(code: string | undefined): HttpError {
  if (code === 'HPE_HEADER_OVERFLOW') return new HttpError('HEADERS_TOO_LARGE', 'The headers are too large.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new HttpError('REQUEST_TIMEOUT', 'The request did not arrive in time.');
  }
  return new HttpError('BAD_REQUEST', 'The request is not valid HTTP.');
}
