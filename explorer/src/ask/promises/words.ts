import type { PromiseStatus } from '../../api/__generated__/operations.ts';
import type { Language } from '../../i18n/words.ts';

const status: Readonly<Record<PromiseStatus, string>> = {
  PENDING: 'pending',
  OVERDUE: 'overdue',
  KEPT: 'kept',
  KEPT_LATE: 'kept late',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'taken back',
};

const meaning: Readonly<Record<PromiseStatus, string>> = {
  PENDING: 'Its deadline is not over, or it has none, and no outcome is known.',
  OVERDUE: 'The latest day of its deadline is over, and no known claim says that it was kept.',
  KEPT: 'A claim says that it was kept, by its deadline or without one.',
  KEPT_LATE: 'A claim says that it was kept after its deadline.',
  SUPERSEDED: 'Another promise took its place.',
  WITHDRAWN: 'Who made it took it back.',
};

const frenchStatus: typeof status = {
  PENDING: 'en attente',
  OVERDUE: 'échéance dépassée',
  KEPT: 'tenue',
  KEPT_LATE: 'tenue en retard',
  SUPERSEDED: 'remplacée',
  WITHDRAWN: 'retirée',
};

const frenchMeaning: typeof meaning = {
  PENDING: 'Son échéance n’est pas passée, ou elle n’en a pas, et aucune issue n’est connue.',
  OVERDUE:
    'Le dernier jour de son échéance est passé, et aucune déclaration connue ne dit qu’elle a été tenue.',
  KEPT: 'Une déclaration dit qu’elle a été tenue, dans les délais ou sans échéance.',
  KEPT_LATE: 'Une déclaration dit qu’elle a été tenue après son échéance.',
  SUPERSEDED: 'Une autre promesse a pris sa place.',
  WITHDRAWN: 'Qui l’a faite l’a retirée.',
};

const english = {
  intro:
    'Who promised what by when, and what became of it by what is known. What became of it is read from claims and from the day, and each rests on the claims beside it.',
  by: 'Who promised',
  about: 'What it names',
  statusChoice: 'What became of it (all when none is chosen)',
  asOf: (day: string) => `Deadlines as they stand on ${day}.`,
  none: 'No such promise is known under this view. That does not mean that none was made.',
  status,
  meaning,
  promise: 'Promise',
  promisedBy: 'Promised by',
  relayedBy: 'Relayed by',
  saidOn: 'Said on',
  noDeadline: 'none named',
  limit: 'In any case by',
  keptOn: 'Kept, at the latest on',
  claim: 'Rests on',
  takenBack: 'The claim that made it is no longer held.',
  outcome: 'Outcome',
  noOutcome: 'No outcome is known.',
  answers: 'Answers',
  toldAgain: 'Told again',
  all: 'All promises',
};

const french: typeof english = {
  intro:
    'Qui a promis quoi, pour quand, et ce qu’il en est advenu d’après ce qui est connu. Ce qu’il en est advenu se lit dans les déclarations et dans le jour, et repose sur les déclarations qui l’accompagnent.',
  by: 'Qui a promis',
  about: 'Ce qu’elle nomme',
  statusChoice: 'Ce qu’il en est advenu (tout si rien n’est choisi)',
  asOf: (day) => `Les échéances sont vues au ${day}.`,
  none: 'Aucune promesse de ce genre n’est connue sous cette vue. Cela ne veut pas dire qu’il n’y en ait pas eu.',
  status: frenchStatus,
  meaning: frenchMeaning,
  promise: 'Promesse',
  promisedBy: 'Promis par',
  relayedBy: 'Relayé par',
  saidOn: 'Dit',
  noDeadline: 'aucune n’est nommée',
  limit: 'Dans tous les cas d’ici au',
  keptOn: 'Tenue, au plus tard le',
  claim: 'Repose sur',
  takenBack: 'La déclaration qui la portait n’est plus soutenue.',
  outcome: 'Issue',
  noOutcome: 'Aucune issue n’est connue.',
  answers: 'Réponses',
  toldAgain: 'Rapportée aussi',
  all: 'Toutes les promesses',
};

/** What the page of promises says. */
export const promisesWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };

/** What the page of promises says in one language. */
export type PromisesWords = typeof english;
