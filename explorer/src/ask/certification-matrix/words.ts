import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'Which services hold which certification, on which layer, and on whose word. What nobody spoke of is unknown: neither yes nor no. Nothing is inherited from a service underneath, nor from one service of a provider by another.',
  services: 'Services, or providers for what is said of their unnamed services',
  schemes: 'Certifications',
  everything: 'Without a choice: all of which anything is known.',
  caption: 'Certifications by service and layer',
  none: 'Nothing is known of certifications of these under this view. That is not a finding that they hold none.',
  of: 'Service or provider',
  scheme: 'Certification',
  layer: 'Layer',
  noLayer: 'layer not stated',
  answer: 'Held?',
  reason: 'Rests on',
  facts: 'Facts',
  denials: 'Denials',
  someOfIts: 'some of its services, not said which',
  allOfIts: 'all of its services',
  deniedWhole: 'denied without naming a layer',
  unspoken: 'nobody spoke of this layer',
  unspokenWhole: 'nobody spoke of it without a layer',
  unnamedServices: 'its services, where none is named',
  evidence: (facts: number, denials: number) =>
    [
      ...(facts === 0 ? [] : [`${facts} ${facts === 1 ? 'fact' : 'facts'}`]),
      ...(denials === 0 ? [] : [`${denials} ${denials === 1 ? 'denial' : 'denials'}`]),
    ].join(', '),
  twin: 'Every cell',
};

const french: typeof english = {
  intro:
    'Quels services détiennent quelle certification, sur quelle couche, et sur la parole de qui. Ce dont personne n’a parlé est inconnu : ni oui ni non. Rien n’est hérité d’un service sous-jacent, ni d’un service à l’autre chez un même fournisseur.',
  services: 'Services, ou fournisseurs pour ce qui se dit de leurs services sans les nommer',
  schemes: 'Certifications',
  everything: 'Sans choix : tout ce dont on sait quelque chose.',
  caption: 'Certifications par service et par couche',
  none: 'On ne sait rien de leurs certifications dans cette vue. Cela n’établit pas qu’ils n’en détiennent aucune.',
  of: 'Service ou fournisseur',
  scheme: 'Certification',
  layer: 'Couche',
  noLayer: 'couche non précisée',
  answer: 'Détenue ?',
  reason: 'Fondement',
  facts: 'Faits',
  denials: 'Démentis',
  someOfIts: 'certains de ses services, sans dire lesquels',
  allOfIts: 'tous ses services',
  deniedWhole: 'démenti sans nommer de couche',
  unspoken: 'personne n’a parlé de cette couche',
  unspokenWhole: 'personne n’en a parlé sans nommer de couche',
  unnamedServices: 'ses services, quand aucun n’est nommé',
  evidence: (facts, denials) =>
    [
      ...(facts === 0 ? [] : [`${facts} ${facts === 1 ? 'fait' : 'faits'}`]),
      ...(denials === 0 ? [] : [`${denials} ${denials === 1 ? 'démenti' : 'démentis'}`]),
    ].join(', '),
  twin: 'Toutes les cases',
};

/** What the page of the matrix says. */
export type MatrixWords = typeof english;

/** Its sentences by language. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = { en: english, fr: french };
