import workerAddress from 'elkjs/lib/elk-worker.min.js?url';
import type { Position } from './drawing.ts';
import type { LayoutTask } from './force-layout.ts';

/** Places in layers, along the direction of relationships, in a worker. Loaded when it is asked for: it is large. */
export async function layOutInLayers({ nodes, links }: LayoutTask): Promise<Map<string, Position>> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js');
  const elk = new Elk({ workerFactory: () => new Worker(workerAddress) });
  try {
    const placed = await elk.layout({
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
    return new Map(
      (placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
    );
  } finally {
    elk.terminateWorker();
  }
}
