/** The failures that this layer names itself, with their status. Those of an operation come from `graphql`. */
const STATUS = {
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  BODY_TOO_LARGE: 413,
  URL_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL_SERVER_ERROR: 500,
  OVERLOADED: 503,
  NOT_READY: 503,
  TIMEOUT: 504,
} as const;

/** Code of a failure, as it stands in `extensions.code`. */
export type HttpErrorCode = keyof typeof STATUS;

/** A refusal. Its message is shown to the caller: it says what was wrong and what to do instead. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: HttpErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: HttpErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.status = STATUS[code];
    this.headers = headers;
  }
}

/** The body of a refusal, in the shape of a GraphQL response, so that a client reads one shape only. */
export function errorBody(error: HttpError, requestId?: string) {
  const extensions = requestId === undefined ? { code: error.code } : { code: error.code, requestId };
  return { errors: [{ message: error.message, extensions }] };
}
