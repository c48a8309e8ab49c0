import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'Potential reach, never an established one: through which hosts a law could reach a system, and what would potentially shield it. Each line opens its evidence.',
  of: 'System, project or service',
  hint: 'Choose a system, a project or a service.',
  hosts: 'Hosts',
  noHosts: 'No host is known under this view.',
  laws: 'Laws that could potentially reach it',
  noLaws: 'No potential reach is known under this view. That is not a finding that there is none.',
  shields: 'What would potentially shield it',
  noShields: 'No scheme is known that is said to guarantee immunity from it.',
  gaps: 'Certifications that were demanded and could potentially be missing',
  noGaps: 'No such gap is known under this view.',
  law: 'Law',
  gap: 'Could be missing',
  part: 'Part of the answer',
  twin: 'The facts as a table',
  host: 'Host',
  scheme: 'Certification',
  layer: 'Layer',
  answer: 'Held?',
  reason: 'Rests on',
  step: (distance: number) =>
    distance === 0 ? 'itself' : `${distance} ${distance === 1 ? 'step' : 'steps'} away`,
};

const french: typeof english = {
  intro:
    'Une portée potentielle, jamais établie : par quels hébergeurs une loi pourrait atteindre un système, et ce qui l’en protégerait potentiellement. Chaque ligne ouvre ses preuves.',
  of: 'Système, projet ou service',
  hint: 'Choisissez un système, un projet ou un service.',
  hosts: 'Hébergeurs',
  noHosts: 'Aucun hébergeur connu sous cette vue.',
  laws: 'Lois qui pourraient potentiellement l’atteindre',
  noLaws: 'Aucune portée potentielle connue sous cette vue. Cela n’établit pas qu’il n’y en ait pas.',
  shields: 'Ce qui l’en protégerait potentiellement',
  noShields: 'Aucune certification connue dont il est dit qu’elle en garantit l’immunité.',
  gaps: 'Certifications exigées qui pourraient potentiellement manquer',
  noGaps: 'Aucun manque de ce genre connu sous cette vue.',
  law: 'Loi',
  gap: 'Pourrait manquer',
  part: 'Partie de la réponse',
  twin: 'Les faits en tableau',
  host: 'Hébergeur',
  scheme: 'Certification',
  layer: 'Couche',
  answer: 'Détenue ?',
  reason: 'Fondement',
  step: (distance: number) => (distance === 0 ? 'lui-même' : `à ${distance} pas`),
};

/** What the page of exposure says. */
export const exposureWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };
