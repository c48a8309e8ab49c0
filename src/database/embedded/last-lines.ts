/** The last `count` lines of a text that are not blank, without terminal colours. */
export function lastLines(text: string, count: number): string {
  return text
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-count)
    .join('\n');
}
