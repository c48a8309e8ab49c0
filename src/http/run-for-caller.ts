import type { FastifyReply } from 'fastify';
import { HttpError } from './http-error.ts';

/** What an operation's own time limit may be exceeded by before the request is given up as a whole. */
const GRACE_MS = 8_000;

/**
 * Runs work whose signal aborts when the caller goes away before the answer, or when the time is over. Fastify's
 * `request.signal` does not serve here: on Node 20 it aborts as soon as the body of a request is read.
 * @throws HttpError TIMEOUT when the work takes longer than its limit and eight seconds
 */
export async function runForCaller<T>(
  reply: FastifyReply,
  executionTimeoutMs: number,
  work: (signal: AbortSignal) => PromiseLike<T> | T,
): Promise<T> {
  const controller = new AbortController();
  const leave = (): void => {
    if (!reply.raw.writableFinished) controller.abort();
  };
  reply.raw.once('close', leave);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HttpError('TIMEOUT', 'The answer took too long. Ask for less.'));
      controller.abort();
    }, executionTimeoutMs + GRACE_MS);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
    reply.raw.removeListener('close', leave);
  }
}
