import type { onSendHookHandler } from 'fastify';

/** A GraphQL response with errors; Apollo writes them first. */
interface ErrorResponse {
  readonly errors: { readonly extensions?: Record<string, unknown> }[];
}

/**
 * Adds the request's id to every error of an operation. It is done here, on the text, because errors that come
 * before an operation begins (an empty body, two operations without a name) pass no hook of Apollo's that knows
 * the request. Answers without errors are not parsed.
 */
export const nameRequestInErrors: onSendHookHandler = (request, _reply, payload, done) => {
  if (typeof payload !== 'string' || !payload.startsWith('{"errors":')) {
    done(null, payload);
    return;
  }
  const { errors, ...rest } = JSON.parse(payload) as ErrorResponse;
  const named = errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: request.id },
  }));
  done(null, JSON.stringify({ errors: named, ...rest }));
};
