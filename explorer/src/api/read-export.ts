import type { Operation } from './use-operation.ts';
import { OperationError } from './send-operation.ts';

/**
 * Everything that an operation shows, as a file that the service writes.
 * @throws OperationError when there is none; DOMException `AbortError` when it is cancelled
 */
export async function readExport(format: string, operation: Operation, signal: AbortSignal): Promise<Blob> {
  const response = await reach(format, operation, signal);
  if (!response.ok) throw new OperationError(`HTTP_${response.status}`, response.statusText);
  return response.blob();
}

async function reach(format: string, { text, variables }: Operation, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/export/${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new OperationError('unreachable', error instanceof Error ? error.message : '');
  }
}
