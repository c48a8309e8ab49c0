import type { Example, Rule } from '../../../src/claims/rule.ts';
import { predicate, vocabulary } from './build.ts';

/** The predicates that the rule of potential reach reads and concludes. */
export const PREDICATES = vocabulary(
  predicate('hostedOn', { functional: true, identifying: ['layer'] }),
  predicate('offeredBy'),
  predicate('controlledBy'),
  predicate('headquarteredIn'),
  predicate('subjectTo'),
  predicate('reachesProvidersOf'),
  predicate('holdsCertification', { identifying: ['layer'] }),
  predicate('potentiallyReaches'),
);

const TYPES = {
  platform: ['DataSystem'],
  azure: ['Service'],
  ireland: ['Organization'],
  microsoft: ['Organization'],
  us: ['Jurisdiction'],
  fisa: ['LegalText'],
};

const CHAIN: Example['facts'] = [
  { subject: 'platform', predicate: 'hostedOn', object: 'azure' },
  { subject: 'azure', predicate: 'offeredBy', object: 'ireland' },
  { subject: 'ireland', predicate: 'controlledBy', object: 'microsoft' },
  { subject: 'microsoft', predicate: 'headquarteredIn', object: 'us' },
  { subject: 'fisa', predicate: 'reachesProvidersOf', object: 'us' },
];

/** Potential reach of an extraterritorial law over a data system, through its host and who controls it. */
export const REACH: Rule = {
  id: 'potential-reach',
  version: 1,
  name: { en: 'Potential reach of a law', fr: "Portée potentielle d'une loi" },
  text: {
    en: 'A law that reaches the providers of a country potentially reaches a system hosted on their services.',
    fr: "Une loi qui atteint les fournisseurs d'un pays atteint potentiellement un système hébergé chez eux.",
  },
  conclusion: { predicate: 'potentiallyReaches', subject: 'law', object: 'system' },
  types: {
    system: ['DataSystem'],
    service: ['Service'],
    company: ['Organization'],
    jurisdiction: ['Jurisdiction'],
    law: ['LegalText'],
  },
  path: [
    { from: 'system', predicates: ['hostedOn'], direction: 'FORWARD', to: 'service' },
    { from: 'service', predicates: ['offeredBy'], direction: 'FORWARD', to: 'provider' },
    {
      from: 'provider',
      predicates: ['controlledBy'],
      direction: 'FORWARD',
      to: 'company',
      repeat: { minimum: 0, maximum: 3 },
    },
    {
      from: 'company',
      predicates: ['headquarteredIn', 'subjectTo'],
      direction: 'FORWARD',
      to: 'jurisdiction',
    },
    { from: 'jurisdiction', predicates: ['reachesProvidersOf'], direction: 'BACKWARD', to: 'law' },
  ],
  absent: [],
  ceiling: 1000,
  examples: {
    positive: [
      {
        about: 'a host controlled from abroad',
        facts: CHAIN,
        types: TYPES,
        concludes: [{ subject: 'fisa', object: 'platform' }],
      },
    ],
    negative: [
      {
        about: 'nobody known to control the host',
        facts: CHAIN.filter(({ subject }) => subject !== 'ireland'),
        types: TYPES,
      },
    ],
  },
};
