import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Operation } from './contender.ts';
import type { ServeOrder, ServeReply } from './serve.ts';

/** A contender behind HTTP in a process of its own. */
export interface HttpContender {
  /** Posts an operation; the bare handler goes by the path, the others take the operation. */
  post(path: string, operation: Operation): Promise<string>;
  /** Resident memory of its process. */
  residentBytes(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a process that serves a contender and waits until it listens. */
export async function startHttpContender(order: ServeOrder): Promise<HttpContender> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), { serialization: 'advanced' });
  const ask = async (message: ServeOrder | 'memory'): Promise<ServeReply> => {
    const answered = Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error(`The process that serves "${order.contender}" ended.`);
      }),
    ]);
    child.send(message);
    const [reply] = (await answered) as [ServeReply];
    return reply;
  };
  const { url = '' } = await ask(order);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    post: (path, operation) => post(`${url}${path}`, JSON.stringify(operation), agent),
    residentBytes: async () => (await ask('memory')).residentBytes,
    async close() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
}

function post(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      text(response).then(resolve, reject);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection just as it was taken again.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') post(url, body, agent).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}
