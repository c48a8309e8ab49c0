import type { ClaimStatus, LinkKind, Polarity, Rank, SpeechAct, ValidTime } from '../claims/claim.ts';
import type { GraphModel, Predicate } from '../model/graph-model.ts';
import type { CuratedClaim, CuratedLink, CuratedSpeaker } from './curated.ts';
import type { FaultLog } from './fault.ts';
import { readLiteralValue } from './read-literal.ts';
import type { RecordReader } from './record-reader.ts';
import { listNames, nearestOf } from './suggest.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import { choicesOf } from './vocabulary.ts';

const KEY = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const ROW = /^[a-z0-9-]+:[A-Za-z0-9]+$/;
/** Speech acts that may speak of what has no time yet, or of none. */
const ACTS_WITHOUT_VALID_TIME: readonly string[] = ['OPINES', 'ASKS', 'PREDICTS', 'PROMISES'];

/** Reads one claim of a dataset and reports what is wrong with it by itself, without looking at other records. */
export function readClaim(
  reader: RecordReader,
  dataset: string,
  model: GraphModel,
  faults: FaultLog,
): CuratedClaim {
  const key = readKey(reader, faults);
  const subject = reader.requiredText('subject');
  const predicateName = reader.requiredText('predicate');
  const predicate = findPredicate(reader, predicateName, model, faults);
  const speechAct = reader.choice('speechAct', choicesOf(model, 'Claim', 'speechAct')) ?? 'ASSERTS';
  const rank = reader.choice('rank', choicesOf(model, 'Claim', 'rank')) ?? 'NORMAL';
  const claim: CuratedClaim = {
    place: reader.place,
    places: reader.places,
    id: `${dataset}/${key}`,
    key,
    rows: readRows(reader, faults),
    subject,
    predicate: predicateName,
    object: reader.text('object'),
    value: readLiteralValue(reader, predicate, faults),
    topic: reader.choice('topic', choicesOf(model, 'Claim', 'topic')),
    text: reader.text('text'),
    textFr: reader.text('textFr'),
    participants: reader.texts('participants'),
    speechAct: speechAct as SpeechAct,
    polarity: (reader.choice('polarity', choicesOf(model, 'Claim', 'polarity')) ?? 'AFFIRMS') as Polarity,
    hedged: reader.flag('hedged') ?? false,
    attribution: reader.requiredChoice('attribution', choicesOf(model, 'Claim', 'attribution')),
    status: reader.requiredChoice('status', choicesOf(model, 'Claim', 'status')) as ClaimStatus,
    rank: rank as Rank,
    deprecatedOn: reader.day('deprecatedOn'),
    deprecatedReason: reader.text('deprecatedReason'),
    speakers: readSpeakers(reader, model, faults),
    relayedBy: reader.texts('relayedBy'),
    source: reader.requiredText('source'),
    locator: reader.requiredText('locator'),
    quote: reader.text('quote'),
    quoteLanguage: reader.text('quoteLanguage'),
    translation: reader.text('translation'),
    assertedOn: reader.date('assertedOn'),
    valid: readValid(reader, faults),
    qualifiers: readQualifiers(reader, model),
    deadline: reader.date('deadline'),
    deadlineLimit: reader.day('deadlineLimit'),
    conditions: reader.text('conditions'),
    conditionsFr: reader.text('conditionsFr'),
    rationale: reader.text('rationale'),
    links: readLinks(reader, dataset, model),
    retracted: readRetraction(reader),
  };
  checkShape(claim, predicate, reader, faults);
  reader.finish();
  return claim;
}

function readKey(reader: RecordReader, faults: FaultLog): string {
  const key = reader.requiredText('key');
  if (key === '' || KEY.test(key)) return key;
  faults.fault(
    reader.placeOf('key'),
    `"${key}" is not a key.`,
    'Use lower case letters, digits and single hyphens or dots, such as "01net-026".',
  );
  return '';
}

function findPredicate(
  reader: RecordReader,
  name: string,
  model: GraphModel,
  faults: FaultLog,
): Predicate | null {
  const found = model.predicates.get(name);
  if (found !== undefined || name === '') return found ?? null;
  const forwards = readsBackwards(name, model);
  const near = nearestOf(name, model.predicates.keys());
  const hint =
    forwards.length > 0
      ? `It reads ${listNames(forwards)} backwards: write that and swap subject and object.`
      : near === null
        ? 'The schema lists the predicates.'
        : `Did you mean "${near}"?`;
  faults.fault(reader.placeOf('predicate'), `There is no predicate "${name}".`, hint);
  return null;
}

function readsBackwards(name: string, model: GraphModel): string[] {
  const predicates = new Set<string>();
  for (const type of model.types.values()) {
    const field = type.fields.get(name);
    if (field?.kind === 'relationship' && field.direction === 'IN') predicates.add(field.predicate);
  }
  return [...predicates].sort();
}

function readRows(reader: RecordReader, faults: FaultLog): string[] {
  const rows = reader.texts('rows');
  rows.forEach((row, index) => {
    if (ROW.test(row)) return;
    const place = reader.placeOf(`rows[${index}]`);
    faults.fault(
      place,
      `"${row}" is not a row of a register.`,
      'Write <register>:<row>, such as "article-facts:26".',
    );
  });
  return rows;
}

function readSpeakers(reader: RecordReader, model: GraphModel, faults: FaultLog): CuratedSpeaker[] {
  reader.requireField('speakers');
  const speakers = reader.records('speakers', 'a speaker').map((speaker) => {
    const read: CuratedSpeaker = {
      actor: speaker.text('actor'),
      description: speaker.text('description'),
      descriptionFr: speaker.text('descriptionFr'),
      capacity: speaker.text('capacity'),
      capacityFr: speaker.text('capacityFr'),
      organization: speaker.text('organization'),
      interest: speaker.requiredChoice('interest', choicesOf(model, 'Speaker', 'interest')),
    };
    speaker.finish();
    if (speaker.has('actor') && speaker.has('description'))
      faults.fault(
        speaker.placeOf('description'),
        'A speaker is either named or described, not both.',
        'Put what is known of a named actor into "capacity".',
      );
    if (!speaker.has('actor') && !speaker.has('description'))
      faults.fault(
        speaker.place,
        'A speaker needs "actor", or "description" when the source does not name them.',
      );
    return read;
  });
  if (speakers.length === 0 && reader.value('speakers')?.kind === 'list')
    faults.fault(reader.placeOf('speakers'), 'A claim needs at least one speaker.');
  return speakers;
}

function readValid(reader: RecordReader, faults: FaultLog): ValidTime | null {
  const raw = reader.value('valid');
  if (raw === null) return null;
  if (raw.kind === 'scalar' && raw.text === 'timeless') return { kind: 'timeless' };
  if (raw.kind !== 'map') {
    faults.fault(
      raw.place,
      '"valid" is not understood.',
      'Write timeless, {from: 2019}, {from: …, to: …} or {on: …}.',
    );
    return null;
  }
  const period = reader.record('valid', 'a valid time');
  if (period === null) return null;
  const on = period.date('on');
  const from = period.date('from');
  const to = period.date('to');
  period.finish();
  if (period.has('on')) {
    if (period.has('from') || period.has('to'))
      faults.fault(period.placeOf('on'), '"valid" has "on" or an interval, not both.');
    return on === null ? null : { kind: 'observed', on };
  }
  if (!period.has('from') && !period.has('to')) {
    faults.fault(raw.place, '"valid" is empty.', 'Leave it out when it is not known and not required.');
    return null;
  }
  if (from !== null && to !== null && to.latest < from.earliest)
    faults.fault(period.placeOf('to'), 'The interval ends before it begins.');
  return { kind: 'interval', from, to };
}

function readQualifiers(reader: RecordReader, model: GraphModel): Record<string, string> {
  const qualifiers: Record<string, string> = {};
  for (const qualifier of qualifiersOf(model)) {
    const { name } = qualifier;
    const value = qualifier.kind === 'choice' ? reader.choice(name, qualifier.values) : reader.text(name);
    if (value !== null) qualifiers[name] = value;
  }
  return qualifiers;
}

function readLinks(reader: RecordReader, dataset: string, model: GraphModel): CuratedLink[] {
  return reader.records('links', 'a link').map((link) => {
    const kind = link.requiredChoice('kind', choicesOf(model, 'ClaimLink', 'kind')) as LinkKind;
    const to = link.requiredText('to');
    const rationale = link.text('rationale');
    link.finish();
    return { kind, to: to === '' || to.includes('/') ? to : `${dataset}/${to}`, rationale };
  });
}

function readRetraction(reader: RecordReader): boolean {
  const retraction = reader.record('retracted', 'a retraction with "on" and "reason"');
  retraction?.requiredDay('on');
  retraction?.requiredText('reason');
  retraction?.finish();
  return reader.has('retracted');
}

/** Which fields go together, as far as one claim tells. */
function checkShape(
  claim: CuratedClaim,
  predicate: Predicate | null,
  reader: RecordReader,
  faults: FaultLog,
): void {
  const forbid = (field: string, message: string, hint: string | null = null): void => {
    if (reader.has(field)) faults.fault(reader.placeOf(field), message, hint);
  };
  const require = (field: string, message: string): void => {
    if (!reader.has(field)) faults.fault(reader.place, message);
  };
  if (predicate !== null) {
    const { name } = predicate;
    if (predicate.relationshipType !== null) {
      forbid('value', `"${name}" is a relation and takes an "object", not a "value".`);
      require('object', `"${name}" is a relation and needs an "object".`);
    } else if (predicate.literal !== null) {
      forbid('object', `"${name}" takes a "value", not an "object".`);
      require('value', `"${name}" needs a "value".`);
    } else {
      forbid('object', 'A statement has no "object".', 'Name other entities under "participants".');
      forbid('value', 'A statement has no "value".', 'Say it in "text" and "textFr".');
      for (const field of ['topic', 'text', 'textFr']) require(field, `A statement needs "${field}".`);
    }
    if (predicate.factual) forbid('topic', 'Only a statement has a "topic".');
    if (predicate.factual && !ACTS_WITHOUT_VALID_TIME.includes(claim.speechAct))
      require('valid', 'The claim needs "valid": when was it so?');
  }
  if (claim.speechAct !== 'PROMISES') {
    forbid('deadline', 'Only a promise has a "deadline".', 'Set speechAct: PROMISES.');
    for (const field of ['deadlineLimit', 'conditions', 'conditionsFr'])
      forbid(field, `Only a promise has "${field}".`, 'Set speechAct: PROMISES.');
  }
  if (claim.speechAct === 'DERIVES') require('rationale', 'A derived claim needs a "rationale".');
  if (claim.rank === 'DEPRECATED') {
    require('deprecatedOn', 'A deprecated claim needs "deprecatedOn".');
    require('deprecatedReason', 'A deprecated claim needs "deprecatedReason".');
  } else {
    for (const field of ['deprecatedOn', 'deprecatedReason'])
      forbid(field, `"${field}" needs rank: DEPRECATED.`);
  }
  for (const field of ['quoteLanguage', 'translation'])
    if (!reader.has('quote')) forbid(field, `"${field}" needs a "quote".`);
}
