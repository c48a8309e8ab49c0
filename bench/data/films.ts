import { END } from '../../src/claims/claim.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Changes } from '../../src/seed/compare-rows.ts';
import { createRandom, inventName } from './random.ts';
import { RowBuilder } from './row-builder.ts';

const FILMS = 38;
const PEOPLE = 133;
const ROLES = 172;
const DIRECTIONS = 44;
const SOURCE = 'films-source';
const PRESS = 'films-press';

/**
 * Data set M: a film graph of the size of the one in the performance suite of @neo4j/graphql. 38 films and 133 people;
 * one film with `filler` actors, each of whom also acted in one film of their own.
 */
export function* generateFilms(
  model: GraphModel,
  { seed, filler }: { seed: number; filler: number },
): Generator<Changes> {
  const random = createRandom(seed);
  const rows = new RowBuilder(model);
  const film = (id: string, number: number): void => {
    rows.entity({
      id,
      type: 'Film',
      name: inventName(random, number),
      properties: { released: 1960 + random.below(60), tagline: `Line ${number}` },
    });
  };
  const person = (id: string, number: number): void => {
    const properties = { born: 1920 + random.below(80) };
    rows.entity({ id, type: 'Person', name: inventName(random, number), properties });
  };
  rows.entity({ id: PRESS, type: 'Organization', name: 'Film press' });
  rows.entity({
    id: SOURCE,
    type: 'Source',
    name: 'Film credits',
    properties: { evidenceClass: 'PRESS' },
  });
  for (let index = 0; index < FILMS; index += 1) film(`film-${index}`, index);
  for (let index = 0; index < PEOPLE; index += 1) person(`person-${index}`, index);
  film('film-crowd', FILMS);
  for (let index = 0; index < filler; index += 1) {
    film(`film-filler-${index}`, 1_000 + index);
    person(`person-filler-${index}`, 1_000 + index);
  }
  const told = { valid: { from: '2010-01-01', to: END }, source: SOURCE, speaker: PRESS };
  const pairs = (predicate: string, count: number): void => {
    const seen = new Set<string>();
    while (seen.size < count) {
      // Everybody takes part at least once, the first ones far more often.
      const index = seen.size < PEOPLE ? seen.size : random.skewed(PEOPLE);
      const [subject, object] = [`person-${index}`, `film-${random.skewed(FILMS)}`];
      if (seen.has(`${subject} ${object}`)) continue;
      seen.add(`${subject} ${object}`);
      const qualifiers = predicate === 'actedIn' ? { role: `Role ${random.below(50)}` } : {};
      rows.fact({ ...told, subject, predicate, object, qualifiers });
    }
  };
  pairs('actedIn', ROLES);
  pairs('directed', DIRECTIONS);
  for (let index = 0; index < filler; index += 1) {
    const subject = `person-filler-${index}`;
    for (const object of ['film-crowd', `film-filler-${index}`])
      rows.fact({ ...told, subject, predicate: 'actedIn', object, qualifiers: { role: 'Extra' } });
    if (rows.isFull) yield rows.take();
  }
  yield rows.take();
}
