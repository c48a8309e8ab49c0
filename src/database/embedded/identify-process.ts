import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.ts';

/**
 * When a running process was started, as an opaque text; null when there is no such process or it has ended
 * and only waits for its parent. Two processes that had the same number have different texts.
 */
export async function identifyProcess(pid: number): Promise<string | null> {
  return process.platform === 'linux' ? identifyOnLinux(pid) : identifyWithPs(pid);
}

async function identifyOnLinux(pid: number): Promise<string | null> {
  try {
    const [bootId, status] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // proc(5): the name stands in parentheses and may hold anything; state is field 3, start time field 22.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    if (startTime === undefined || state === 'Z' || state === 'X') return null;
    return `${bootId.trim()} ${startTime}`;
  } catch {
    return null;
  }
}

async function identifyWithPs(pid: number): Promise<string | null> {
  const result = await runCommand('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { timeoutMs: 5_000 });
  const [, state, started] = /^\s*(\S+)\s+(.+)$/m.exec(result.output) ?? [];
  return started === undefined || state?.startsWith('Z') === true ? null : started.trim();
}
