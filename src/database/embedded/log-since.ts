import { open, stat } from 'node:fs/promises';

/** No failure needs more; a log that was left on debug must not fill the memory. */
const MOST_BYTES = 64 * 1024;

/** Remembers the end of a log file and reads what was added since; the empty text when there is no file. */
export async function logSince(file: string): Promise<() => Promise<string>> {
  const start = await sizeOf(file);
  return async () => {
    const end = await sizeOf(file);
    // A file that shrank was rotated: all of it is new.
    const from = Math.max(end < start ? 0 : start, end - MOST_BYTES);
    if (end <= from) return '';
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - from), 0, end - from, from);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
