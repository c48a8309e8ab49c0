import type { ClaimStatus, SpeechAct } from '../claims/claim.ts';

/** A stance that a claim may take. A field that a row leaves out may have any value. */
interface Stance {
  readonly status: ClaimStatus;
  readonly speechActs: readonly SpeechAct[];
  readonly attributions: readonly string[];
  readonly hedged?: boolean;
  readonly evidenceClasses?: readonly string[];
}

const EVERY_ATTRIBUTION = ['VERIFIED', 'RELAYED', 'UNVERIFIED'];
const ANSWERED_FOR = ['VERIFIED', 'RELAYED'];
/** Classes whose authors can be in a position to know what they state; editors only ever read others. */
const FIRST_HAND = ['PRIMARY_OFFICIAL', 'PRIMARY_PARTY', 'COURT', 'PRESS', 'SECONDARY'];

/**
 * The legal combinations of status, speech act, attribution, hedge and evidence class: a claim must match one row.
 *
 * - CONFIRMED: stated, decided or promised without a hedge, and surely said, by who can know.
 * - REPORTED: anything that someone answers for; a decision is never hedged, a guess of editors never reported.
 * - ALLEGED: in the conditional, relayed, or by rumour; what its author decided or derived is no allegation.
 * - INFERRED: derived from other claims, or concluded by the editors of the dataset.
 */
export const STANCES: readonly Stance[] = [
  {
    status: 'CONFIRMED',
    speechActs: ['ASSERTS', 'DECIDES', 'PROMISES'],
    attributions: ANSWERED_FOR,
    hedged: false,
    evidenceClasses: FIRST_HAND,
  },
  { status: 'REPORTED', speechActs: ['DECIDES'], attributions: ANSWERED_FOR, hedged: false },
  {
    status: 'REPORTED',
    speechActs: ['ASSERTS', 'OPINES', 'ASKS', 'PREDICTS', 'PROMISES', 'DERIVES'],
    attributions: ANSWERED_FOR,
  },
  {
    status: 'ALLEGED',
    speechActs: ['ASSERTS', 'PREDICTS', 'PROMISES'],
    attributions: EVERY_ATTRIBUTION,
    hedged: true,
  },
  {
    status: 'ALLEGED',
    speechActs: ['ASSERTS', 'OPINES', 'ASKS', 'PREDICTS', 'PROMISES'],
    attributions: ['RELAYED', 'UNVERIFIED'],
  },
  { status: 'INFERRED', speechActs: ['DERIVES'], attributions: ANSWERED_FOR },
  {
    status: 'INFERRED',
    speechActs: ['ASSERTS', 'OPINES', 'PREDICTS'],
    attributions: ANSWERED_FOR,
    evidenceClasses: ['EDITORIAL'],
  },
];

/** What decides whether a claim's stance is legal. */
export interface StanceOfClaim {
  readonly status: ClaimStatus;
  readonly speechAct: SpeechAct;
  readonly attribution: string;
  readonly hedged: boolean;
  readonly evidenceClass: string;
}

/** Why the stance is not legal and which statuses would be; null when it is legal. */
export function problemOfStance(claim: StanceOfClaim): { message: string; hint: string } | null {
  if (STANCES.some((stance) => matches(stance, claim))) return null;
  const { status, speechAct, attribution, hedged, evidenceClass } = claim;
  const possible = [
    ...new Set(STANCES.filter((stance) => matches({ ...stance, status }, claim)).map((row) => row.status)),
  ];
  const described = `${hedged ? 'hedged ' : ''}${speechAct}, attribution ${attribution}, source ${evidenceClass}`;
  return {
    message: `The status ${status} does not go with this claim (${described}).`,
    hint:
      possible.length === 0
        ? 'No status goes with it: check the others.'
        : `Possible: ${possible.join(', ')}.`,
  };
}

function matches(stance: Stance, claim: StanceOfClaim): boolean {
  return (
    stance.status === claim.status &&
    stance.speechActs.includes(claim.speechAct) &&
    stance.attributions.includes(claim.attribution) &&
    (stance.hedged === undefined || stance.hedged === claim.hedged) &&
    (stance.evidenceClasses === undefined || stance.evidenceClasses.includes(claim.evidenceClass))
  );
}
