import { expect } from 'vitest';

/** The answer to an operation, or a refusal. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Record<string, unknown>;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string };
}

/** Sends an operation as clients of GraphQL over HTTP do. */
export function post(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  init: RequestInit = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    ...init,
  });
}

/** Sends an operation and reads its answer. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await post(url, query, variables);
  return (await response.json()) as Answer;
}

/** Expects a refusal in JSON: its status, the code of its first error, and the request's id in each error. */
export async function expectRefusal(
  response: Response,
  status: number,
  code: string,
): Promise<readonly AnswerError[]> {
  const text = await response.text();
  expect(`${response.status} ${text}`).toContain(`${status} {"errors":[{`);
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { errors = [] } = JSON.parse(text) as Answer;
  expect(errors[0]?.extensions.code).toBe(code);
  for (const { extensions } of errors) {
    expect(extensions.requestId).toBe(response.headers.get('x-request-id'));
    expect(extensions).not.toHaveProperty('http');
  }
  return errors;
}
