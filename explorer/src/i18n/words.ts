import { frenchWords } from './fr-words.ts';

/** The languages of the page. */
export type Language = 'en' | 'fr';

/** English where plain words for a code would mislead or be clumsy. */
const ENGLISH: Readonly<Record<string, string>> = {
  IAAS: 'IaaS',
  PAAS: 'PaaS',
  SAAS: 'SaaS',
  CAAS: 'CaaS',
  VERIFIED: 'verified speech',
  RELAYED: 'relayed by the source',
  UNVERIFIED: 'speech not verified',
  PARTY: 'a party',
  COMPETITOR: 'a competitor',
  NONE_KNOWN: 'no known stake',
  PRIMARY_OFFICIAL: 'official source',
  PRIMARY_PARTY: 'publication of a party',
  SECONDARY: 'trade body or law firm',
  EDITORIAL: 'editors of the dataset',
  OPINES: 'gives an opinion',
  HELD: 'held by this very service',
  ALL_SERVICES_OF_PROVIDER: 'held by all services of the provider',
  SOME_SERVICES_OF_PROVIDER: 'some services of the provider, not said which',
  NOT_ALL_SERVICES: 'not by all services of the provider, which leaves open by which',
  NOTHING_KNOWN: 'nobody spoke of it',
  members: 'has member',
  CuratedDataset: 'dataset',
};

/** Words for a name or code of the schema: `hostedOn` is "hosted on", or "hébergé sur". */
export function word(language: Language, name: string): string {
  const known = language === 'fr' ? frenchWords[name] : ENGLISH[name];
  if (known !== undefined) return known;
  const plain = name === name.toUpperCase() ? name.replaceAll('_', ' ') : splitCapitals(name);
  return plain.toLowerCase();
}

function splitCapitals(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
