import workerAddress from 'elkjs/lib/elk-worker.min.js?url';
import type { Position } from './drawing.ts';
import type { LayoutTask } from './force-layout.ts';

/**
 * Places in layers, along the direction of relationships, in a worker. Loaded when it is asked for: it is large.
 * @throws DOMException `AbortError` when it is no longer wanted; Error when the worker fails
 */
export async function layOutInLayers(
  { nodes, links }: LayoutTask,
  signal: AbortSignal,
): Promise<Map<string, Position>> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js');
  signal.throwIfAborted();
  const worker = new Worker(workerAddress);
  // The library itself waits for an answer for ever.
  const stopped = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The layout worker failed.'));
    });
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  const elk = new Elk({ workerFactory: () => worker });
  try {
    const laidOut = elk.layout({
      id: 'picture',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.spacing.nodeNode': '30',
        'elk.layered.spacing.nodeNodeBetweenLayers': '130',
        'elk.separateConnectedComponents': 'true',
      },
      // A name below a disc needs more room than the disc.
      children: nodes.map(({ id }) => ({ id, width: 120, height: 76 })),
      edges: links.map(({ source, target }, index) => ({
        id: `edge ${index}`,
        sources: [source],
        targets: [target],
      })),
    });
    const placed = await Promise.race([laidOut, stopped]);
    return new Map(
      (placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
    );
  } finally {
    elk.terminateWorker();
  }
}
