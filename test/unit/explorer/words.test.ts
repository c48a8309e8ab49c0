import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explorer/src/i18n/english.ts';
import { french } from '../../../explorer/src/i18n/french.ts';
import { frenchWords } from '../../../explorer/src/i18n/fr-words.ts';
import { renderDay } from '../../../explorer/src/i18n/render-day.ts';
import { word } from '../../../explorer/src/i18n/words.ts';
import { renderBounds, renderPeriod } from '../../../explorer/src/evidence/render-period.ts';
import { speechOf } from '../../../explorer/src/i18n/language-context.ts';
import {
  daysOfQuery,
  idsOfAnswer,
  idsOfQuery,
  readQuestions,
} from '../../../explorer/src/start/questions.ts';
import { loadModel, printServedSchema } from '../../../src/model/load-model.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);
const model = loadModel(schemaFolder);
const schema = buildSchema(printServedSchema(schemaFolder));

describe('words for the schema', () => {
  it('are there in French for every relationship, predicate and type', () => {
    const fields = model.entityTypes.flatMap((type) =>
      [...(model.types.get(type)?.fields.values() ?? [])].filter(({ kind }) => kind === 'relationship'),
    );
    const names = [...fields.map(({ name }) => name), ...model.predicates.keys(), ...model.entityTypes];
    expect([...new Set(names)].filter((name) => !(name in frenchWords))).toEqual([]);
  });

  it.each(['CertificationAnswer', 'CertificationReason', 'ComparisonState', 'Layer', 'CertificationStage'])(
    'are there in French for every value of %s',
    (name) => {
      const type = schema.getType(name);
      if (!isEnumType(type)) throw new Error(`${name} is no enumeration.`);
      expect(type.getValues().filter(({ name: value }) => !(value in frenchWords))).toEqual([]);
    },
  );

  it('are plain words in English', () => {
    expect(word('en', 'hostedOn')).toBe('hosted on');
    expect(word('en', 'IN_PROGRESS')).toBe('in progress');
    expect(word('fr', 'hostedOn')).toBe('hébergé sur');
  });

  it('are the same sentences in both languages, none of them empty', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    expect(Object.values(french).filter((sentence) => sentence === '')).toEqual([]);
    expect(french.shortcuts).toHaveLength(english.shortcuts.length);
  });
});

describe('days', () => {
  const speech = speechOf('en', english);

  it('are written as people write them, in both languages', () => {
    expect(renderDay('2023-12-21', 'en')).toBe('21 December 2023');
    expect(renderDay('2023-12-21', 'fr')).toBe('21 décembre 2023');
    expect(renderDay('2024-01-01', 'fr')).toBe('1er janvier 2024');
    expect(renderDay('2024-01', 'fr')).toBe('janvier 2024');
    expect(renderDay('2023-12', 'en')).toBe('December 2023');
    expect(renderDay('2023', 'en')).toBe('2023');
  });

  it('end a period on its last day, which the service gives as the day after', () => {
    expect(renderPeriod({ validFrom: '2019-01-01', validTo: '2020-01-01' }, speech)).toBe(
      'from 1 January 2019 until 31 December 2019',
    );
    expect(renderPeriod({ validFrom: '2023-12-21', validTo: '2023-12-22' }, speech)).toBe(
      'on 21 December 2023',
    );
    expect(renderPeriod({ validFrom: '2019-01-01', validTo: null }, speech)).toBe('from 1 January 2019');
    expect(renderPeriod({ validFrom: null, validTo: '2020-01-01' }, speech)).toBe('until 31 December 2019');
    expect(renderPeriod({ validFrom: null, validTo: null }, speech)).toBe('start and end not known');
  });

  it.each([
    ['2019-01-01', '2019-12-31', '2019'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-01-01', '2024-01-30', 'between 1 January 2024 and 30 January 2024'],
    ['2024-01-05', '2024-01-05', '5 January 2024'],
    [null, '2024-01-05', 'until 5 January 2024'],
  ])('between %s and %s read "%s"', (earliest, latest, expected) => {
    expect(renderBounds({ earliest, latest }, speech)).toBe(expected);
  });
});

describe('questions of the gallery', () => {
  const folder = new URL('../../../gallery/', import.meta.url);
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [`gallery/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
  );
  const questions = readQuestions(files);

  it('are worded in both languages and numbered as the case has them', () => {
    expect(questions.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(
      questions.flatMap(({ number }) => number ?? []).sort((a, b) => a - b),
    );
    for (const question of questions) {
      expect(question.en).not.toBe(question.name);
      expect(question.fr).not.toBe(question.name);
      expect(question.query).toMatch(/^query /);
    }
  });

  it('name the days and entities that they ask about', () => {
    const [hosted] = questions;
    expect(daysOfQuery(hosted!.query)).toEqual({ asOf: '2023-12-21', knownBy: null });
    expect(idsOfQuery(hosted!.query)).toEqual(['hdh-platform']);
    const known = questions.find(({ number }) => number === 4);
    expect(daysOfQuery(known!.query)).toEqual({ asOf: null, knownBy: '2024-02-29' });
  });

  it('are answered by entities; speakers and sources stay with the evidence', () => {
    const answer = {
      system: {
        id: 'a',
        hostedOn: {
          edges: [
            {
              node: { id: 'b' },
              fact: {
                decision: { id: 'c' },
                through: null,
                claims: [{ id: 'x/1', speakers: [{ actor: { id: 'd' } }], source: { id: 'e' } }],
              },
            },
          ],
        },
      },
      none: null,
    };
    expect(idsOfAnswer(answer)).toEqual(['a', 'b', 'c']);
  });
});
