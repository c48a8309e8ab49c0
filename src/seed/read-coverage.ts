import type { ClaimKind, CoverageRegister } from './curated.ts';
import type { FaultLog, Place } from './fault.ts';
import type { RawValue } from './read-yaml.ts';
import { RecordReader } from './record-reader.ts';

const KINDS: readonly ClaimKind[] = ['edge', 'literal', 'statement'];
const RANGE = /^(\d+)(?:\.\.(\d+))?$/;

/** Reads `coverage.yaml`; none when there is no such file. */
export function readCoverage(raw: RawValue | null, faults: FaultLog): CoverageRegister[] {
  if (raw === null) return [];
  if (raw.kind !== 'map') {
    faults.fault(raw.place, 'The file must state "registers".');
    return [];
  }
  const file = new RecordReader(raw, 'a coverage file', faults);
  file.requireField('registers');
  const registers = file.value('registers');
  file.finish();
  if (registers === null) return [];
  if (registers.kind !== 'map') {
    faults.fault(registers.place, '"registers" must name each register with its rows.');
    return [];
  }
  return [...registers.entries].flatMap(([name, { value }]) => {
    if (value.kind === 'map')
      return [readRegister(name, new RecordReader(value, 'a register', faults), faults)];
    faults.fault(value.place, `The register "${name}" must state its "rows".`);
    return [];
  });
}

function readRegister(name: string, reader: RecordReader, faults: FaultLog): CoverageRegister {
  const range = readRange(reader.requiredText('rows'), reader.placeOf('rows'), faults);
  const demands = new Map<ClaimKind, Map<number, Place>>();
  for (const kind of KINDS) {
    const rows = new Map<number, Place>();
    reader.texts(kind).forEach((text, index) => {
      const place = reader.placeOf(`${kind}[${index}]`);
      const { first, last } = readRange(text, place, faults);
      if (first < range.first || last > range.last)
        faults.fault(place, `Row ${text} is not within ${range.first}..${range.last}.`);
      for (let row = first; row <= Math.min(last, range.last); row += 1) rows.set(row, place);
    });
    demands.set(kind, rows);
  }
  reader.finish();
  return { place: reader.place, places: reader.places, name, ...range, demands };
}

function readRange(text: string, place: Place, faults: FaultLog): { first: number; last: number } {
  const match = RANGE.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (match !== null && first <= last && last < 100_000) return { first, last };
  if (text !== '') faults.fault(place, `"${text}" is not a row or a range of rows.`, 'Write 26 or 1..167.');
  return { first: 1, last: 0 };
}
