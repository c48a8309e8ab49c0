import type { LiteralValue } from '../claims/claim.ts';
import type { Predicate } from '../model/graph-model.ts';
import type { FaultLog } from './fault.ts';
import { readDate } from './read-date.ts';
import type { RecordReader } from './record-reader.ts';
import { listNames } from './suggest.ts';

/** Reads `value` and `unit` of a claim as its predicate wants them; null when there is none or it is not that. */
export function readLiteralValue(
  reader: RecordReader,
  predicate: Predicate | null,
  faults: FaultLog,
): LiteralValue | null {
  const unit = reader.text('unit');
  const raw = reader.value('value');
  if (predicate === null) return null;
  const { literal } = predicate;
  if (literal === null) {
    if (unit !== null)
      faults.fault(
        reader.placeOf('unit'),
        `"${predicate.name}" takes no unit.`,
        'Only a number can have one.',
      );
    return null;
  }
  if (raw === null) return null;
  const value = readLiteral(reader, literal.kind, faults);
  checkUnit(reader, predicate, unit, faults);
  return value === null ? null : { kind: literal.kind, value, unit };
}

function readLiteral(
  reader: RecordReader,
  kind: LiteralValue['kind'],
  faults: FaultLog,
): LiteralValue['value'] | null {
  switch (kind) {
    case 'number':
      return reader.number('value', false);
    case 'boolean':
      return reader.flag('value');
    case 'text':
      return reader.text('value');
    case 'date': {
      const text = reader.text('value');
      if (text === null) return null;
      const problem = text.includes('/') ? `"${text}" is not a day, month or year.` : readDate(text).problem;
      if (problem !== null)
        faults.fault(reader.placeOf('value'), problem, 'Write 2023-12-21, 2023-11 or 2019.');
      return problem === null ? text : null;
    }
  }
}

function checkUnit(
  reader: RecordReader,
  { name, literal }: Predicate,
  unit: string | null,
  faults: FaultLog,
): void {
  const units = literal?.units ?? [];
  if (unit === null) {
    if (units.length > 0 && !reader.has('unit'))
      faults.fault(reader.placeOf('value'), `"${name}" needs a unit.`, `Allowed: ${listNames(units)}.`);
  } else if (!units.includes(unit)) {
    const hint = units.length === 0 ? 'It takes none.' : `Allowed: ${listNames(units)}.`;
    faults.fault(reader.placeOf('unit'), `"${unit}" is not a unit of "${name}".`, hint);
  }
}
