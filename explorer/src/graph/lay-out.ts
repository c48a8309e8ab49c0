import { OperationError } from '../api/send-operation.ts';
import type { Position } from './drawing.ts';
import type { LayoutKind, LayoutTask } from './force-layout.ts';

/**
 * Lays out beside the page. @throws DOMException `AbortError` when it is no longer wanted; OperationError when what
 * does it could not be loaded
 */
export async function layOut(
  kind: LayoutKind,
  task: LayoutTask,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Position>> {
  signal.throwIfAborted();
  try {
    const places = await (kind === 'force' ? inWorker(task, signal) : inLayers(task, signal));
    signal.throwIfAborted();
    return places;
  } catch (error) {
    signal.throwIfAborted();
    // The programs of both layouts are files of the service that are loaded when they are asked for.
    throw new OperationError('unreachable', error instanceof Error ? error.message : '');
  }
}

async function inLayers(task: LayoutTask, signal: AbortSignal): Promise<Map<string, Position>> {
  const { layOutInLayers } = await import('./layered-layout.ts');
  return layOutInLayers(task, signal);
}

function inWorker(task: LayoutTask, signal: AbortSignal): Promise<Map<string, Position>> {
  const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
  const places = new Promise<Map<string, Position>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Map<string, Position>>) => {
      resolve(data);
    });
    worker.addEventListener('error', () => {
      reject(new Error('The layout worker failed.'));
    });
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  worker.postMessage(task);
  return places.finally(() => {
    worker.terminate();
  });
}
