import type { LiteralValue } from '../../claims/claim.ts';
import { both, labelled, quoted, type Bilingual, type Language } from './language.ts';
import { sayDate, sayMoment } from './say-day.ts';

/** What a claim or a fact says, with the names that its sentence needs. */
export interface Statement {
  /** The clause of the schema, with placeholders; null when the schema gives none. */
  readonly wording: Bilingual | null;
  /** Name of the predicate. */
  readonly predicate: string;
  readonly subject: Bilingual;
  readonly object: Bilingual | null;
  readonly value: LiteralValue | null;
  readonly qualifiers: readonly StatedQualifier[];
}

/** A qualifier that is stated: an entity by its name, a choice or a text as it is. */
export interface StatedQualifier {
  readonly name: string;
  readonly value: Bilingual | string;
}

/** Units that Intl has no word for, as singular and plural. */
const UNITS: Readonly<Record<string, Record<Language, readonly [string, string]>>> = {
  person: { en: ['person', 'people'], fr: ['personne', 'personnes'] },
};
const INTL_UNITS = new Set(['day', 'week', 'month', 'year', 'percent']);

/** What stands before a qualifier's value. */
const QUALIFIERS: Readonly<Record<string, Bilingual>> = {
  layer: { en: 'layer', fr: 'couche' },
  role: { en: 'role', fr: 'rôle' },
  stage: { en: 'stage', fr: 'étape' },
  extent: { en: 'extent', fr: 'étendue' },
  through: { en: 'through', fr: 'par l’intermédiaire de' },
  decision: { en: 'by the decision', fr: 'par la décision' },
  issuer: { en: 'issued by', fr: 'à l’initiative de' },
};

const CHOICES: Readonly<Record<string, Bilingual>> = {
  IAAS: { en: 'IaaS', fr: 'IaaS' },
  PAAS: { en: 'PaaS', fr: 'PaaS' },
  SAAS: { en: 'SaaS', fr: 'SaaS' },
  CAAS: { en: 'CaaS', fr: 'CaaS' },
  IN_PROGRESS: { en: 'in progress', fr: 'en cours' },
  GRANTED: { en: 'granted', fr: 'accordée' },
  EXPIRED: { en: 'expired', fr: 'expirée' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retirée' },
  SOME: { en: 'some', fr: 'une partie' },
  ALL: { en: 'all', fr: 'totalité' },
  NONE: { en: 'none', fr: 'aucun' },
};

/** A statement as a clause, without a full stop; what is qualified stands in brackets after it. */
export function sayStatement(statement: Statement): Bilingual {
  return both((language) => `${clause(statement, language)}${qualifiers(statement, language)}`);
}

/** A literal value; a day has its preposition. */
export function sayValue(value: LiteralValue, language: Language): string {
  switch (value.kind) {
    case 'boolean':
      return language === 'en' ? (value.value === true ? 'yes' : 'no') : value.value === true ? 'oui' : 'non';
    case 'date':
      return sayMoment(String(value.value), language);
    case 'text':
      return quoted(String(value.value), language);
    case 'number':
      return sayNumber(Number(value.value), value.unit, language);
  }
}

function sayNumber(number: number, unit: string | null, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  if (unit === null) return new Intl.NumberFormat(locale).format(number);
  if (INTL_UNITS.has(unit))
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
  const words = UNITS[unit]?.[language];
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? 0 : 1;
  return `${new Intl.NumberFormat(locale).format(number)} ${words === undefined ? unit : words[form]}`;
}

function clause({ wording, predicate, subject, object, value }: Statement, language: Language): string {
  const names: Record<string, string> = {
    subject: quoted(subject[language], language),
    object: object === null ? '' : quoted(object[language], language),
    value: value === null ? '' : sayValue(value, language),
    date: value?.kind === 'date' ? sayDate(String(value.value), language) : '',
  };
  if (wording === null) {
    const end = object === null ? names['value'] : names['object'];
    return labelled(`${names['subject'] ?? ''} – ${predicate}`, end ?? '', language);
  }
  return wording[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => names[name] ?? placeholder);
}

function qualifiers({ qualifiers: stated }: Statement, language: Language): string {
  if (stated.length === 0) return '';
  const parts = stated.map(({ name, value }) => {
    const label = QUALIFIERS[name]?.[language] ?? name;
    if (typeof value !== 'string') return `${label} ${quoted(value[language], language)}`;
    const choice = CHOICES[value];
    return choice === undefined
      ? `${label} ${quoted(value, language)}`
      : labelled(label, choice[language], language);
  });
  return ` (${parts.join(language === 'en' ? '; ' : ' ; ')})`;
}
