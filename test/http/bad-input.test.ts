import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, post } from './ask.ts';
import { startSmallService, type SmallService } from './small-service.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ hello }' });

describe('bad input', () => {
  let service: SmallService;
  beforeAll(async () => {
    service = await startSmallService();
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const send = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(service.url + path, { redirect: 'manual', ...init });
  const sendBody = (body: string, headers: Record<string, string> = JSON_HEADERS): Promise<Response> =>
    send('/graphql', { method: 'POST', headers, body });

  it('refuses malformed JSON', async () => {
    await expectRefusal(await sendBody('{"query":'), 400, 'BAD_REQUEST');
  });

  it('refuses an empty body, with and without a content type', async () => {
    await expectRefusal(await sendBody(''), 400, 'BAD_REQUEST');
    await expectRefusal(await send('/graphql', { method: 'POST' }), 400, 'BAD_REQUEST');
  });

  it.each(['{}', '[]', 'null', '1', '"text"', '{"query":1}', '{"query":"{hello}","variables":"{}"}'])(
    'refuses the body %s',
    async (body) => {
      await expectRefusal(await sendBody(body), 400, 'BAD_REQUEST');
    },
  );

  it('refuses a batch of operations', async () => {
    await expectRefusal(await sendBody(`[${QUERY},${QUERY}]`), 400, 'BAD_REQUEST');
  });

  it('refuses an unknown field and says which', async () => {
    const [error] = await expectRefusal(
      await post(service.url, '{ nothing }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(error?.message).toContain('"nothing"');
  });

  it('refuses a value of the wrong type', async () => {
    const refused = await post(service.url, '{ hello(to: 1) }');
    await expectRefusal(refused, 400, 'GRAPHQL_VALIDATION_FAILED');
    const variable = await post(service.url, 'query ($to: String) { hello(to: $to) }', { to: 1 });
    await expectRefusal(variable, 400, 'BAD_USER_INPUT');
  });

  it('refuses a document that is no GraphQL', async () => {
    await expectRefusal(await post(service.url, '{ hello'), 400, 'GRAPHQL_PARSE_FAILED');
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s and names what is allowed', async (method) => {
    // The refusal does not depend on the body, which is read only where a body belongs.
    const body = method === 'OPTIONS' ? null : '<x/>';
    const response = await send('/graphql', { method, headers: { 'content-type': 'text/xml' }, body });
    await expectRefusal(response, 405, 'METHOD_NOT_ALLOWED');
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  it('refuses a method on the other addresses, too', async () => {
    for (const path of ['/', '/graphiql/', '/health/live', '/health/ready', '/metrics', '/id/a/b']) {
      await expectRefusal(await send(path, { method: 'POST' }), 405, 'METHOD_NOT_ALLOWED');
    }
  });

  it.each(['text/plain', 'text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses the content type %s',
    async (type) => {
      await expectRefusal(await sendBody(QUERY, { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE');
    },
  );

  it.each([
    '/nothing',
    '/graphql/',
    '/graphql/nothing',
    '/export',
    '/export/csv/nothing',
    '/id',
    '/graphiql/nothing.js',
    '/graphiql/..%2f..%2fpackage.json',
    '/explorer/nothing.js',
    '/explorer/..%2fmain.js',
    '/.env',
  ])('knows nothing at %s', async (path) => {
    await expectRefusal(await send(path), 404, 'NOT_FOUND');
  });

  it('refuses an address that is not one', async () => {
    await expectRefusal(await send('/id/%zz'), 400, 'BAD_REQUEST');
  });

  it('refuses a Host header that is none', async () => {
    const answer = await speak(service.url, 'GET /graphql?query={hello} HTTP/1.1\r\nHost: [\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  it('answers bytes that are no HTTP with JSON', async () => {
    const answer = await speak(service.url, 'nonsense\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*\r\nContent-Type: application\/json/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  it('tells nothing of the inside', async () => {
    const response = await send('/graphiql/%00');
    expect(await response.text()).not.toMatch(/at |node_modules|\/src\//);
  });
});

/** What a connection answers to a text, until it ends or nothing more comes. */
function speak(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text));
    socket.setEncoding('utf8').setTimeout(1_000);
    socket.on('data', (part: string) => (answer += part));
    socket.on('timeout', () => socket.destroy());
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
