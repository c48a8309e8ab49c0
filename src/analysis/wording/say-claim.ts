import type { Bound, ClaimStatus, Polarity, SpeechAct, ValidTime } from '../../claims/claim.ts';
import { both, labelled, listed, quoted, sentence, type Bilingual, type Language } from './language.ts';
import { sayBound, sayPeriod, sayWhen, type OpenBound } from './say-day.ts';
import { sayStatement, type Statement } from './say-statement.ts';

/** An actor or another entity, as a sentence names it. */
export interface Named {
  readonly name: Bilingual;
  /** Article before the name; empty when it takes none. */
  readonly article: Bilingual;
}

/** Who said it: a named actor, or a description. */
export interface Speaker {
  readonly actor: Named | null;
  readonly description: Bilingual | null;
  readonly capacity: Bilingual | null;
  readonly organization: Named | null;
  readonly interest: string;
}

/** The source of a claim. */
export interface CitedSource {
  readonly name: Bilingual;
  readonly evidenceClass: string;
  readonly published: OpenBound | null;
  readonly checked: boolean;
}

/** What the sentences on a claim are built from. */
export interface ToldClaim {
  readonly statement: Statement;
  /** Whether its predicate is a relation or a literal, not `states`. */
  readonly factual: boolean;
  /** What it says in the curator's words, where there are such. */
  readonly text: { readonly en: string | null; readonly fr: string | null };
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly attribution: string;
  readonly status: ClaimStatus;
  readonly evidenceClass: string;
  readonly deprecated: boolean;
  readonly speakers: readonly Speaker[];
  readonly relayedBy: readonly Named[];
  readonly saidOn: OpenBound | null;
  readonly valid: ValidTime | null;
  readonly deadline: Bound | null;
  readonly conditions: { readonly en: string | null; readonly fr: string | null };
  readonly rule: { readonly name: Bilingual; readonly version: number } | null;
  readonly source: CitedSource | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly quoteLanguage: string | null;
  readonly translation: string | null;
}

const ACTS: Readonly<Record<SpeechAct, Bilingual>> = {
  ASSERTS: { en: 'Asserted', fr: 'Affirmé' },
  OPINES: { en: 'Given as an opinion', fr: 'Donné comme opinion' },
  ASKS: { en: 'Asked', fr: 'Demandé' },
  PREDICTS: { en: 'Predicted', fr: 'Prédit' },
  PROMISES: { en: 'Promised', fr: 'Promis' },
  DECIDES: { en: 'Decided', fr: 'Décidé' },
  DERIVES: { en: 'Inferred', fr: 'Déduit' },
};
const DENIED: Bilingual = { en: 'Denied', fr: 'Nié' };
const ALLEGED: Bilingual = { en: 'Alleged', fr: 'Allégué' };
const EDITORIAL: Bilingual = {
  en: 'Editorial claim, not read from a source,',
  fr: 'Affirmation éditoriale, non tirée d’une source,',
};
const EDITORIAL_INFERENCE: Bilingual = {
  en: 'Editorial inference, not read from a source,',
  fr: 'Déduction éditoriale, non tirée d’une source,',
};
const STATUS: Readonly<Record<ClaimStatus, Bilingual>> = {
  CONFIRMED: { en: 'confirmed', fr: 'confirmé' },
  REPORTED: { en: 'reported', fr: 'rapporté' },
  ALLEGED: { en: 'alleged', fr: 'allégué' },
  INFERRED: { en: 'inferred', fr: 'déduit' },
};
const CLASSES: Readonly<Record<string, Bilingual>> = {
  PRIMARY_OFFICIAL: { en: 'official source', fr: 'source officielle' },
  PRIMARY_PARTY: { en: 'publication of a party', fr: 'publication d’une partie' },
  COURT: { en: 'court', fr: 'juridiction' },
  PRESS: { en: 'press', fr: 'presse' },
  SECONDARY: { en: 'trade body or law firm', fr: 'organisme professionnel ou cabinet d’avocats' },
  EDITORIAL: { en: 'editors of the dataset', fr: 'éditeurs du jeu de données' },
};
const INTERESTS: Readonly<Record<string, Bilingual>> = {
  PARTY: { en: 'party to what is said', fr: 'partie à ce qui est dit' },
  COMPETITOR: { en: 'competitor of who is concerned', fr: 'concurrent de qui est concerné' },
  NONE_KNOWN: { en: 'no stake known', fr: 'aucun intérêt connu' },
};

/** The words for a status. */
export function sayStatus(status: ClaimStatus, language: Language): string {
  return STATUS[status][language];
}

/** Who said what, with which stance, through whom and when; then period, deadline, conditions and status. */
export function sayClaim(claim: ToldClaim): Bilingual {
  return both((language) =>
    [
      sentence(labelled(saying(claim, language), content(claim, language), language)),
      ...details(claim, language).map(sentence),
    ].join(' '),
  );
}

/** A speaker with capacity and stake. */
export function saySpeaker(speaker: Speaker): Bilingual {
  return both((language) => {
    const stake = INTERESTS[speaker.interest]?.[language];
    return sentence(`${sayWho(speaker, language)}${stake === undefined ? '' : `, ${stake}`}`);
  });
}

/** Where it is stated; empty for what a rule derives. */
export function saySource({ source, locator }: ToldClaim): Bilingual {
  if (source === null) return { en: '', fr: '' };
  return both((language) => {
    const marks = [CLASSES[source.evidenceClass]?.[language] ?? source.evidenceClass];
    if (source.published === null) marks.push(language === 'en' ? 'undated' : 'sans date');
    else marks.push(`${language === 'en' ? 'published' : 'publiée'} ${sayWhen(source.published, language)}`);
    if (!source.checked)
      marks.push(language === 'en' ? 'not opened by the editors' : 'non consultée par les éditeurs');
    const place = source.checked && locator !== null ? `, ${locator}` : '';
    const separator = language === 'en' ? '; ' : ' ; ';
    return sentence(
      labelled('Source', `${source.name[language]}${place} (${marks.join(separator)})`, language),
    );
  });
}

/** The quote, in English with its translation; null when there is none. */
export function sayQuote({ quote, quoteLanguage, translation }: ToldClaim): Bilingual | null {
  if (quote === null) return null;
  return both((language) => {
    const of = quoteLanguage === null ? undefined : languageName(quoteLanguage, language);
    const label =
      language === 'en'
        ? `Quote${of === undefined ? '' : `, in ${of}`}`
        : `Citation${of === undefined || quoteLanguage === 'fr' ? '' : `, en ${of}`}`;
    const original = sentence(labelled(label, quoted(quote, language), language));
    if (language === 'fr' || translation === null) return original;
    return `${original} ${sentence(labelled('Translation', quoted(translation, language), language))}`;
  });
}

function languageName(code: string, language: Language): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code);
}

function saying(claim: ToldClaim, language: Language): string {
  if (claim.rule !== null) {
    const { name, version } = claim.rule;
    return language === 'en'
      ? `Potential, inferred by the rule ${quoted(name.en, 'en')} (version ${version})`
      : `Potentiel, déduit par la règle ${quoted(name.fr, 'fr')} (version ${version})`;
  }
  const by = claim.speakers.map((speaker) => sayWho(speaker, language));
  const who = by.length === 0 ? '' : ` ${language === 'en' ? 'by' : 'par'} ${listed(by, language)}`;
  return `${act(claim)[language]}${who}${relay(claim, language)}${marks(claim, language)}`;
}

function act({ speechAct, polarity, status, evidenceClass, factual, text }: ToldClaim): Bilingual {
  if (evidenceClass === 'EDITORIAL') return speechAct === 'DERIVES' ? EDITORIAL_INFERENCE : EDITORIAL;
  if (status === 'ALLEGED') return ALLEGED;
  const isDenial = polarity === 'DENIES' && factual && (speechAct === 'ASSERTS' || text.en === null);
  return isDenial && speechAct === 'ASSERTS' ? DENIED : ACTS[speechAct];
}

function marks(
  { factual, polarity, speechAct, status, hedged, attribution, saidOn }: ToldClaim,
  language: Language,
): string {
  const found: string[] = [];
  if (polarity === 'DENIES' && !factual && speechAct === 'ASSERTS')
    found.push(language === 'en' ? 'as a denial' : 'par la négative');
  if (hedged && status !== 'ALLEGED') found.push(language === 'en' ? 'with reservation' : 'avec réserve');
  if (attribution === 'UNVERIFIED')
    found.push(
      language === 'en' ? 'whether they said it is not verified' : 'sans que l’attribution soit vérifiée',
    );
  if (saidOn !== null) found.push(sayWhen(saidOn, language));
  return found.map((mark) => `, ${mark}`).join('');
}

function relay({ relayedBy, attribution }: ToldClaim, language: Language): string {
  if (relayedBy.length === 0) {
    if (attribution !== 'RELAYED') return '';
    return language === 'en' ? ', relayed by others' : ', relayé par d’autres';
  }
  const names = relayedBy.map((each) => sayNamed(each, language));
  return language === 'en'
    ? `, relayed by ${names.join(', then by ')}`
    : `, relayé par ${names.join(', puis par ')}`;
}

/** Names someone within a sentence. */
export function sayNamed({ name, article }: Named, language: Language): string {
  const before = article[language];
  return before === '' || before.endsWith('’') ? `${before}${name[language]}` : `${before} ${name[language]}`;
}

/** Names a speaker with the capacity in which, or the organization for which, they speak. */
export function sayWho({ actor, description, capacity, organization }: Speaker, language: Language): string {
  const unnamed = language === 'en' ? 'someone who is not named' : 'quelqu’un qui n’est pas nommé';
  const who = actor === null ? (description?.[language] ?? unnamed) : sayNamed(actor, language);
  if (capacity !== null) return `${who} (${capacity[language]})`;
  if (organization === null || organization.name.en === actor?.name.en) return who;
  const behalf = sayNamed(organization, language);
  return actor === null ? who : `${who} (${language === 'en' ? 'for' : 'pour'} ${behalf})`;
}

function content(claim: ToldClaim, language: Language): string {
  const own = claim.text[language];
  const stated = claim.factual ? sayStatement(claim.statement)[language] : null;
  if (stated === null) return own ?? claim.text.en ?? '';
  if (own === null) {
    if (claim.polarity === 'AFFIRMS' || claim.speechAct === 'ASSERTS') return stated;
    return language === 'en' ? `this is not so: ${stated}` : `ceci n’est pas : ${stated}`;
  }
  if (claim.polarity === 'AFFIRMS' || claim.speechAct !== 'ASSERTS') return own;
  return language === 'en' ? `${stated}. In short: ${own}` : `${stated}. En bref : ${own}`;
}

function details(claim: ToldClaim, language: Language): string[] {
  const { valid, deadline, deprecated, status } = claim;
  const said: string[] = [];
  if (claim.rule === null && claim.speechAct !== 'PROMISES') said.push(...period(valid, language));
  if (deadline !== null)
    said.push(labelled(language === 'en' ? 'Deadline' : 'Échéance', sayBound(deadline, language), language));
  const conditions = claim.conditions[language] ?? claim.conditions.en;
  if (conditions !== null) said.push(labelled('Conditions', conditions, language));
  said.push(labelled(language === 'en' ? 'Status' : 'Statut', sayStatus(status, language), language));
  if (deprecated) said.push(language === 'en' ? 'No longer held' : 'Plus tenu pour vrai');
  return said;
}

function period(valid: ValidTime | null, language: Language): string[] {
  if (valid === null || valid.kind === 'timeless') return [];
  if (valid.kind === 'observed') {
    const label = language === 'en' ? 'Date stated' : 'Date indiquée';
    return [labelled(label, sayBound(valid.on, language), language)];
  }
  const text = sayPeriod(valid.from, valid.to, language);
  return text === '' ? [] : [labelled(language === 'en' ? 'Period' : 'Période', text, language)];
}
