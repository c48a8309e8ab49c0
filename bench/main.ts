import { compare } from './compare.ts';
import { openDataSet } from './data-set.ts';
import { readOptions } from './options.ts';
import { filmShapes } from './shapes/films.ts';
import { sovereigntyShapes } from './shapes/sovereignty.ts';

const options = readOptions(process.argv.slice(2));
const tell = (l: string) => {
  process.stdout.write(`${l}\n`);
};
for (const facts of [...(options.films ? [null] : []), ...options.compared]) {
  await using d = await openDataSet(facts, options, tell);
  const shapes = (facts === null ? filmShapes : sovereigntyShapes).filter(
    (s) => options.only === null || s.name.includes(options.only),
  );
  const r = await compare(d, shapes, options, tell);
  tell(JSON.stringify(r.residentBytes));
}
process.exit(0);
