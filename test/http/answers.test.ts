import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, post } from './ask.ts';
import { startSmallService, type SmallService } from './small-service.ts';

describe('every answer', () => {
  let service: SmallService;
  beforeAll(async () => {
    service = await startSmallService();
  });
  afterAll(() => service[Symbol.asyncDispose]());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(service.url + path, { headers, redirect: 'manual' });

  it.each(['/graphql', '/health/live', '/metrics', '/nothing', '/id/x'])(
    'at %s may load, run and embed nothing',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  it('lets the GraphiQL page alone set styles, and names no other host', async () => {
    const policy = (await get('/graphiql/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('lets the explorer run its own files only, and set no style from within', async () => {
    for (const path of ['/', '/explorer/icon.svg']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toMatch(/style-src 'self'$/);
      expect(policy).not.toMatch(/https?:|unsafe|data:|\*/);
    }
  });

  it('keeps the id that a proxy gave the request, and makes one otherwise', async () => {
    const given = await get('/health/live', { 'x-request-id': 'proxy-0123456789' });
    expect(given.headers.get('x-request-id')).toBe('proxy-0123456789');
    const odd = await get('/health/live', { 'x-request-id': 'a b"c' });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('logs one line with that id, and neither query nor values', async () => {
    await get('/graphql?query={secretword}', { 'x-request-id': 'logged-request' });
    const lines = service.logged.filter(({ requestId }) => requestId === 'logged-request');
    expect(lines).toMatchObject([{ method: 'GET', path: '/graphql', status: 400, msg: 'answered' }]);
    expect(JSON.stringify(service.logged)).not.toContain('secretword');
  });

  it('lets no page of another origin read it', async () => {
    const response = await get('/health/live', { origin: 'https://other.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets pages of origins that are named read it', async () => {
    await using open = await startSmallService({ CORS_ORIGINS: 'https://reader.example' });
    const preflight = await fetch(`${open.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://reader.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://reader.example');
    const other = await fetch(`${open.url}/health/live`, { headers: { origin: 'https://other.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is compressed when it is long and the caller can read that', async () => {
    const response = await post(service.url, '{ long(size: 20000) }');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await response.json()).toEqual({ data: { long: 'x'.repeat(20_000) } });
  });

  it('promises TLS only where the service is reached over TLS', async () => {
    expect((await get('/health/live')).headers.get('strict-transport-security')).toBeNull();
    await using secure = await startSmallService({ PUBLIC_URL: 'https://graph.example' });
    const { headers } = await fetch(`${secure.url}/health/live`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('is not computed on when the caller has gone', async () => {
    const leaving = new AbortController();
    const asked = post(service.url, '{ wait(milliseconds: 1500) }', {}, { signal: leaving.signal });
    while (service.signals.length === 0) await sleep(10);
    await sleep(100);
    expect(service.signals[0]?.aborted).toBe(false);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    while (service.signals[0]?.aborted !== true) await sleep(10);
    expect(service.signals[0].aborted).toBe(true);
  });
});

describe('before the first answer and after the last', () => {
  it('is alive, not ready, and refuses operations with a hint when to try again', async () => {
    await using service = await startSmallService();
    service.phase = 'starting';
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${service.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'not ready', service: 'starting' });
    const refused = await post(service.url, '{ hello }');
    expect(refused.headers.get('retry-after')).toBe('3');
    await expectRefusal(refused, 503, 'NOT_READY');
    service.phase = 'serving';
    expect((await post(service.url, '{ hello }')).status).toBe(200);
  });

  it('lets a running operation end when it stops', async () => {
    const service = await startSmallService();
    const asked = post(service.url, '{ wait(milliseconds: 500) }');
    while (service.signals.length === 0) await sleep(10);
    expect(service.signals[0]?.aborted).toBe(false);
    const closed = service.server.close();
    expect(await (await asked).json()).toEqual({ data: { wait: true } });
    await closed;
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow();
  });
});

describe('/metrics', () => {
  it('counts requests by route and status, not by path', async () => {
    await using service = await startSmallService();
    await post(service.url, '{ hello }');
    await post(service.url, '{ nothing }');
    await fetch(`${service.url}/id/one`);
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toContain('http_requests_total{method="POST",route="/graphql",status="200"} 1');
    expect(text).toContain('http_requests_total{method="POST",route="/graphql",status="400"} 1');
    expect(text).toMatch(/http_requests_total\{method="GET",route="\/id\/\*"/);
    expect(text).toContain('http_request_duration_seconds_bucket{le="0.001"');
    expect(text).toMatch(/^database_up 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});
