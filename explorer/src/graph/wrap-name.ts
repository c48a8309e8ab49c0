/** Breaks a name into at most two lines of about this many letters; what does not fit ends in an ellipsis. */
export function wrapName(name: string, width = 20): string[] {
  if (name.length <= width) return [name];
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words.length > 0 && `${first} ${words[0] ?? ''}`.length <= width) first += ` ${words.shift() ?? ''}`;
  const rest = words.join(' ');
  return rest === '' ? [shorten(first, width)] : [shorten(first, width), shorten(rest, width)];
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
