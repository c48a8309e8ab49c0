/** Name of the stored property of an embedded field: prefix and name with a capital. */
export function embeddedName(prefix: string, name: string): string {
  return `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
