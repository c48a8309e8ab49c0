import type { FastifyError } from 'fastify';
import { DatabaseError } from '../database/database-error.ts';
import type { Limits } from '../environment.ts';
import { HttpError } from './http-error.ts';

/**
 * Translates what Fastify and its plugins throw. What is not in this table becomes `INTERNAL_SERVER_ERROR` with a
 * fixed sentence: its own message may hold something internal and is for the log.
 */
export function toHttpError(error: unknown, limits: Limits): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE') return unreachable();
  if (error instanceof DatabaseError && error.code === 'TIMEOUT')
    return new HttpError('TIMEOUT', error.message);
  const { code, statusCode } = error as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return emptyBody();
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return new HttpError('BAD_REQUEST', 'The body is not valid JSON.');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new HttpError('BAD_REQUEST', 'The body is not as long as Content-Length says.');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new HttpError('BODY_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes.`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new HttpError(
        'UNSUPPORTED_MEDIA_TYPE',
        'The content type is not supported. Send JSON with Content-Type: application/json.',
      );
    case 'FST_ERR_BAD_URL':
      return new HttpError(
        'BAD_REQUEST',
        'The path of the address is not valid: a percent sign is not followed by two digits.',
      );
    case 'FST_UNDER_PRESSURE':
      return new HttpError('OVERLOADED', 'The service has too much to do. Try again in a few seconds.', {
        'retry-after': '5',
      });
    default:
      // Errors of body streams and the like, which are the caller's: the status is right, the text is not ours.
      if (statusCode === 403 || statusCode === 404) return notFound();
      if (statusCode === 400) return new HttpError('BAD_REQUEST', 'The request could not be read.');
      return new HttpError(
        'INTERNAL_SERVER_ERROR',
        'Something went wrong in the service. The log tells more.',
      );
  }
}

function unreachable(): HttpError {
  return new HttpError(
    'NOT_READY',
    'The database cannot be reached at the moment. Try again in a few seconds.',
    {
      'retry-after': '3',
    },
  );
}

/** The refusal of an address that leads nowhere. */
export function notFound(): HttpError {
  return new HttpError('NOT_FOUND', 'There is nothing at this address. Operations go to /graphql.');
}

/** The refusal of a POST that carries nothing. */
export function emptyBody(): HttpError {
  return new HttpError('BAD_REQUEST', 'The body is empty. Send JSON such as {"query": "{ __typename }"}.');
}
