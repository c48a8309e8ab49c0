import type { GraphModel } from '../model/graph-model.ts';
import type { CuratedClaim, CuratedFolder, CuratedRecord, CuratedSource } from './curated.ts';
import { renderPlace, type FaultLog, type Place } from './fault.ts';
import { problemOfStance } from './stances.ts';
import { listNames, nearestOf } from './suggest.ts';
import { qualifiersOf, typeOf } from '../model/qualifiers.ts';

interface KnownEntity {
  readonly type: string;
  readonly place: Place;
}

/** Everything that claims can name, from all datasets that are checked together. */
interface Register {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly formerIds: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, CuratedSource>;
  readonly named: Set<string>;
}

/** Checks what records say of each other: ids that are taken twice or lead nowhere, and types that do not fit. */
export function checkRecords(folders: readonly CuratedFolder[], model: GraphModel, faults: FaultLog): void {
  const register = registerOf(folders, faults);
  const claimPlaces = new Map<string, Place>();
  for (const folder of folders) {
    const { manifest } = folder;
    if (manifest.editors !== null)
      checkEntity(
        { record: manifest, field: 'editors', id: manifest.editors, types: ['Organization'] },
        register,
        faults,
      );
    for (const source of folder.sources) {
      if (source.publisher !== null)
        checkEntity(
          { record: source, field: 'publisher', id: source.publisher, types: ['Organization'] },
          register,
          faults,
        );
    }
    for (const claim of folder.claims) {
      if (claim.key === '') continue;
      const place = placeOf(claim, 'key');
      reportTwice(claimPlaces.get(claim.id), place, `The key "${claim.key}"`, faults);
      if (!claimPlaces.has(claim.id)) claimPlaces.set(claim.id, place);
    }
    for (const claim of folder.claims) checkClaim(claim, register, model, faults);
  }
  if (faults.isWhole) warnOfUnnamed(folders, register, faults);
}

/** Where the field of a record stands, or the record when it has no such field. */
export function placeOf(record: CuratedRecord, field: string): Place {
  return record.places.get(field) ?? record.place;
}

function registerOf(folders: readonly CuratedFolder[], faults: FaultLog): Register {
  const entities = new Map<string, KnownEntity>();
  const sources = new Map<string, CuratedSource>();
  const formerIds = new Map<string, string>();
  const add = (record: CuratedRecord & { readonly id: string }, type: string): void => {
    if (record.id === '') return;
    const place = placeOf(record, 'id');
    const known = entities.get(record.id);
    reportTwice(known?.place, place, `The id "${record.id}"`, faults);
    if (known === undefined) entities.set(record.id, { type, place });
  };
  for (const { manifest, entities: listed, sources: listedSources, rules } of folders) {
    add(manifest, 'CuratedDataset');
    for (const entity of listed) add(entity, entity.type);
    for (const rule of rules) add(rule, 'Rule');
    for (const source of listedSources) {
      add(source, 'Source');
      sources.set(source.id, source);
    }
  }
  for (const record of folders.flatMap((folder) => [
    ...folder.entities,
    ...folder.sources,
    ...folder.rules,
  ])) {
    const former = record.properties['formerIds'];
    if (!Array.isArray(former)) continue;
    (former as readonly string[]).forEach((id, index) => {
      const place = placeOf(record, `formerIds[${index}]`);
      reportTwice(entities.get(id)?.place, place, `The id "${id}"`, faults);
      const other = formerIds.get(id);
      if (other !== undefined && other !== record.id)
        faults.fault(place, `The former id "${id}" already leads to "${other}".`);
      formerIds.set(id, record.id);
    });
  }
  return { entities, sources, formerIds, named: new Set() };
}

function reportTwice(first: Place | undefined, place: Place, what: string, faults: FaultLog): void {
  if (first !== undefined) faults.fault(place, `${what} is already taken at ${renderPlace(first)}.`);
}

function checkClaim(claim: CuratedClaim, register: Register, model: GraphModel, faults: FaultLog): void {
  const predicate = model.predicates.get(claim.predicate);
  const actors = typeOf(model, 'Actor').possibleTypes;
  const check = (field: string, id: string | null, types: readonly string[] | null, role?: string): void => {
    if (id !== null) checkEntity({ record: claim, field, id, types, role }, register, faults);
  };
  const by = predicate === undefined ? '' : ` of "${predicate.name}"`;
  check('subject', claim.subject, predicate?.subjectTypes ?? null, `the subject${by}`);
  if (predicate === undefined || predicate.objectTypes.length > 0)
    check('object', claim.object, predicate?.objectTypes ?? null, `the object${by}`);
  claim.participants.forEach((id, index) => {
    check(`participants[${index}]`, id, null);
  });
  for (const { kind, name } of qualifiersOf(model))
    if (kind === 'entity') check(name, claim.qualifiers[name] ?? null, null);
  claim.relayedBy.forEach((id, index) => {
    check(`relayedBy[${index}]`, id, actors, 'who passes a claim on');
  });
  claim.speakers.forEach((speaker, index) => {
    const field = `speakers[${index}]`;
    check(`${field}.actor`, speaker.actor, actors, 'a speaker');
    check(`${field}.organization`, speaker.organization, ['Organization'], "a speaker's organization");
  });
  if (claim.subject !== '' && claim.subject === claim.object)
    faults.fault(placeOf(claim, 'object'), 'Subject and object are the same entity.');
  checkSource(claim, register, faults);
}

function checkSource(claim: CuratedClaim, register: Register, faults: FaultLog): void {
  if (claim.source === '') return;
  const place = placeOf(claim, 'source');
  const source = register.sources.get(claim.source);
  register.named.add(claim.source);
  if (source === undefined) {
    const near = nearestOf(claim.source, register.sources.keys());
    const hint = near === null ? 'List it under sources/.' : `Did you mean "${near}"?`;
    faults.missing(place, `There is no source "${claim.source}".`, hint);
    return;
  }
  const { evidenceClass } = source;
  if (evidenceClass === 'EDITORIAL' && claim.rationale === null)
    faults.fault(claim.place, 'An editorial claim needs a "rationale".');
  if (claim.status.length === 0 || claim.attribution === '' || evidenceClass === '') return;
  const problem = problemOfStance({ ...claim, evidenceClass });
  if (problem !== null) faults.fault(placeOf(claim, 'status'), problem.message, problem.hint);
}

/** A field of a record that names an entity. `types`: those that may stand there; null means any. */
interface EntityField {
  readonly record: CuratedRecord;
  readonly field: string;
  readonly id: string;
  readonly types: readonly string[] | null;
  /** What the entity would be, for the sentence that refuses it. */
  readonly role?: string | undefined;
}

function checkEntity(
  { record, field, id, types, role = `"${field}"` }: EntityField,
  register: Register,
  faults: FaultLog,
): void {
  if (id === '') return;
  const place = placeOf(record, field);
  register.named.add(id);
  const known = register.entities.get(id);
  if (known === undefined) {
    const current = register.formerIds.get(id);
    const near = current ?? nearestOf(id, register.entities.keys());
    const hint =
      current !== undefined
        ? `It is now "${current}".`
        : near === null
          ? 'List it under entities/.'
          : `Did you mean "${near}"?`;
    faults.missing(place, `There is no entity "${id}".`, hint);
  } else if (types !== null && known.type !== '' && !types.includes(known.type)) {
    faults.fault(
      place,
      `"${id}" is of type ${known.type} and cannot be ${role}.`,
      `Allowed: ${listNames(types)}.`,
    );
  }
}

function warnOfUnnamed(folders: readonly CuratedFolder[], { named }: Register, faults: FaultLog): void {
  for (const { entities, sources } of folders)
    for (const record of [...entities, ...sources])
      if (record.id !== '' && !named.has(record.id))
        faults.warn(placeOf(record, 'id'), `No claim names "${record.id}".`);
}
