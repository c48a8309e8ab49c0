import helmet, { type HelmetOptions } from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** Headers as Fastify takes them. */
export type Headers = Readonly<Record<string, string>>;

type Directives = Readonly<Record<string, string[] | null>>;

/** Answers are data: whatever reads them as a page may load, run and embed nothing. */
const NOTHING: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * GraphiQL: scripts, workers and requests of this origin only. Two things are looser than one would wish, for this
 * page alone: its editor sets styles while it runs, and its style sheet carries the fonts as data addresses.
 */
const GRAPHIQL: Directives = {
  ...NOTHING,
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
};

/**
 * The explorer: scripts, styles, workers and requests of this origin only. A picture is drawn from an address that the
 * page itself makes (`blob:`), when it is taken out as PNG.
 */
const EXPLORER: Directives = {
  ...NOTHING,
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'blob:'],
  'style-src': ["'self'"],
};

/** Headers of every answer. */
export function securityHeaders(publicUrl: string | null): Headers {
  return headersWith(NOTHING, publicUrl);
}

/** Headers of the GraphiQL page and its files. */
export function graphiqlHeaders(publicUrl: string | null): Headers {
  return headersWith(GRAPHIQL, publicUrl);
}

/** Headers of the explorer and its files. */
export function explorerHeaders(publicUrl: string | null): Headers {
  return headersWith(EXPLORER, publicUrl);
}

/** None of them depends on a request, so they are made once: for each request that would be a tenth of a short answer. */
function headersWith(directives: Directives, publicUrl: string | null): Headers {
  const options: HelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives: { ...directives } },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Only who says that the service is reached over TLS can mean it; sub-domains are not ours to speak for.
    strictTransportSecurity: publicUrl?.startsWith('https:') === true && { includeSubDomains: false },
  };
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, (error?: unknown) => {
    if (error instanceof Error) throw error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
