import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { expectRefusal, post } from './ask.ts';
import { startSmallService, type SmallService } from './small-service.ts';

/** The limits that hold before an operation is known. Each is tried one over, and where it matters at the limit. */
describe('limits of a request', () => {
  let service: SmallService | undefined;
  afterEach(async () => {
    await service?.[Symbol.asyncDispose]();
    service = undefined;
  });

  /** A body of exactly so many bytes. */
  const bodyOf = (bytes: number): string => {
    const empty = JSON.stringify({ query: '{ hello } #' });
    return JSON.stringify({ query: `{ hello } #${'x'.repeat(bytes - empty.length)}` });
  };
  const send = (url: string, body: string): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('takes a body of 100,000 bytes and refuses one byte more', async () => {
    service = await startSmallService();
    expect((await send(service.url, bodyOf(100_000))).status).toBe(200);
    await expectRefusal(await send(service.url, bodyOf(100_001)), 413, 'BODY_TOO_LARGE');
  });

  it('takes another limit for the body from the environment', async () => {
    service = await startSmallService({ BODY_BYTES: '2000' });
    expect((await send(service.url, bodyOf(2_000))).status).toBe(200);
    await expectRefusal(await send(service.url, bodyOf(2_001)), 413, 'BODY_TOO_LARGE');
  });

  it('refuses a body whose length is not announced as soon as it is too long', async () => {
    service = await startSmallService();
    const parts = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(bodyOf(100_001)));
        controller.close();
      },
    });
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: parts,
      duplex: 'half',
    });
    await expectRefusal(response, 413, 'BODY_TOO_LARGE');
  });

  it('refuses an address of 8,001 bytes', async () => {
    service = await startSmallService();
    const path = (bytes: number): string => `/health/live?${'x'.repeat(bytes - '/health/live?'.length)}`;
    expect((await fetch(service.url + path(8_000))).status).toBe(200);
    await expectRefusal(await fetch(service.url + path(8_001)), 414, 'URL_TOO_LONG');
  });

  it('refuses headers that are larger than the parser takes', async () => {
    service = await startSmallService();
    const response = await fetch(`${service.url}/health/live`, { headers: { 'x-long': 'x'.repeat(40_000) } });
    expect(response.status).toBe(431);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'HEADERS_TOO_LARGE' } }] });
  });

  it('refuses the request after the last of a minute and says when to come back', async () => {
    service = await startSmallService({ REQUESTS_PER_MINUTE: '3' });
    for (let count = 0; count < 3; count += 1) {
      expect((await post(service.url, '{ hello }')).status).toBe(200);
    }
    const response = await post(service.url, '{ hello }');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectRefusal(response, 429, 'RATE_LIMITED');
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  });

  it('gives up a request that does not arrive in time', async () => {
    service = await startSmallService({ REQUEST_TIMEOUT_MS: '300' });
    const { hostname, port } = new URL(service.url);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect({ host: hostname, port: Number(port) }, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
        );
      });
      socket.setEncoding('utf8').on('data', (part: string) => (text += part));
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1.1 408 [^]*"code":"REQUEST_TIMEOUT"/);
  });

  it('ends an operation that outlasts every limit, and tells it to stop', async () => {
    service = await startSmallService({ EXECUTION_TIMEOUT_MS: '10' });
    const response = await post(service.url, '{ wait(milliseconds: 12000) }');
    await expectRefusal(response, 504, 'TIMEOUT');
    expect(service.signals[0]?.aborted).toBe(true);
  }, 20_000);
});
