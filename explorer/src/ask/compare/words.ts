import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'The answers of several entities to the same questions, side by side. What is unknown is neither yes nor no; a denial is somebody’s word, and says whose.',
  ids: 'Entities, two to ten',
  hint: 'Choose the entities to compare.',
  predicates: 'Only these questions',
  allPredicates: 'all questions',
  addPredicate: 'Add a question',
  which: 'Rows',
  allRows: 'All rows',
  onlyDiffering: 'Only rows that differ',
  differs: 'differs',
  differsNote:
    'A row differs where those of which an answer is known have different ones. Not knowing is no difference.',
  caption: 'Comparison',
  none: 'Nothing is known of them under this view. That is not a finding that there is nothing.',
  noDifference: 'No row differs among those of which an answer is known.',
  question: 'Question',
  entity: 'Entity',
  state: 'State',
  answers: 'Answers',
  denials: 'Denials',
  backwards: (predicate: string) => `… ${predicate} it`,
  unknown: 'neither yes nor no',
  more: (count: number) => `and ${count} more`,
  periods: (count: number) => `${count} periods`,
  evidence: (facts: number, denials: number) =>
    facts > 0 ? 'Evidence' : `${denials} ${denials === 1 ? 'denial' : 'denials'}`,
  shown: (shown: number, total: number) =>
    shown === total ? `${total} rows.` : `${shown} of ${total} rows.`,
  twin: 'Every cell',
};

const french: typeof english = {
  intro:
    'Les réponses de plusieurs entités aux mêmes questions, côte à côte. L’inconnu n’est ni oui ni non ; un démenti est la parole de quelqu’un, et dit de qui.',
  ids: 'Entités, de deux à dix',
  hint: 'Choisissez les entités à comparer.',
  predicates: 'Seulement ces questions',
  allPredicates: 'toutes les questions',
  addPredicate: 'Ajouter une question',
  which: 'Lignes',
  allRows: 'Toutes les lignes',
  onlyDiffering: 'Seulement les lignes qui diffèrent',
  differs: 'diffère',
  differsNote:
    'Une ligne diffère quand les entités dont la réponse est connue n’ont pas la même. Ignorer n’est pas différer.',
  caption: 'Comparaison',
  none: 'On ne sait rien d’elles dans cette vue. Cela n’établit pas qu’il n’y ait rien.',
  noDifference: 'Aucune ligne ne diffère entre celles dont la réponse est connue.',
  question: 'Question',
  entity: 'Entité',
  state: 'État',
  answers: 'Réponses',
  denials: 'Démentis',
  backwards: (predicate) => `… ${predicate} cette entité`,
  unknown: 'ni oui ni non',
  more: (count) => `et ${count} de plus`,
  periods: (count) => `${count} périodes`,
  evidence: (facts, denials) =>
    facts > 0 ? 'Preuves' : `${denials} ${denials === 1 ? 'démenti' : 'démentis'}`,
  shown: (shown, total) => (shown === total ? `${total} lignes.` : `${shown} lignes sur ${total}.`),
  twin: 'Toutes les cases',
};

/** What the page of comparisons says. */
export type CompareWords = typeof english;

/** Its sentences by language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { en: english, fr: french };
