import type { Database, ReadOptions } from '../database/database.ts';
import { foldText } from '../model/fold-text.ts';

/** Former ids are among the texts that the index holds; the phrase finds candidates, the list tells which is meant. */
const FIND = `
  CALL db.index.fulltext.queryNodes('entitySearch', $p.phrase) YIELD node
  WHERE $p.id IN node.formerIds
  RETURN node.id AS id LIMIT 1`;

/** The present id of the entity that had this one before; null when none had. @throws DatabaseError */
export async function findRenamed(
  database: Database,
  formerId: string,
  options: ReadOptions,
): Promise<string | null> {
  const words = foldText(formerId);
  if (words === '') return null;
  const { rows } = await database.read(FIND, { p: { id: formerId, phrase: `"${words}"` } }, options);
  return (rows[0]?.[0] as string | undefined) ?? null;
}
