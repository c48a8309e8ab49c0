/** What the service says of the dataset that it answered from. */
export interface DatasetVersion {
  readonly id: string;
  readonly version: string;
  readonly date: string;
}

/** An answer. Where a part could not be answered, `faults` says why and `data` holds the rest. */
export interface Answer<Data> {
  readonly data: Data;
  readonly faults: readonly string[];
  readonly dataset: DatasetVersion | null;
}

/** Why there is no answer: `unreachable` when nobody answered, else the code of the service. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Response<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: { readonly dataset?: DatasetVersion };
}

/**
 * Asks the service of this origin.
 * @throws OperationError without any data; DOMException `AbortError` when it is cancelled
 */
export async function sendOperation<Data>(
  text: string,
  variables: unknown,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const response = await reach(text, variables, signal);
  const body = await readBody<Data>(response, signal);
  const [first] = body.errors ?? [];
  if (body.data === undefined || body.data === null) {
    throw new OperationError(
      first?.extensions?.code ?? `HTTP_${response.status}`,
      first?.message ?? response.statusText,
    );
  }
  return {
    data: body.data,
    faults: (body.errors ?? []).map(({ message }) => message),
    dataset: body.extensions?.dataset ?? null,
  };
}

async function reach(text: string, variables: unknown, signal: AbortSignal) {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: text, variables }),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new OperationError('unreachable', error instanceof Error ? error.message : '');
  }
}

async function readBody<Data>(response: globalThis.Response, signal: AbortSignal): Promise<Response<Data>> {
  try {
    return (await response.json()) as Response<Data>;
  } catch {
    signal.throwIfAborted();
    throw new OperationError(`HTTP_${response.status}`, response.statusText);
  }
}
