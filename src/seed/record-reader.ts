import type { Bound, Day } from '../claims/claim.ts';
import type { FaultLog, Place } from './fault.ts';
import { readDate, readDay } from './read-date.ts';
import type { RawMap, RawScalar, RawValue } from './read-yaml.ts';
import { listNames, suggest } from './suggest.ts';

const DATE_HINT =
  'Write a day (2023-12-21), a month (2023-11), a year (2019) or a window (2024-01-01/2024-01-30).';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the fields of one record and reports what is wrong with each: a field that is missing, of another type, or
 * that the record does not have. A value that cannot be read counts as absent, so that reading goes on.
 */
export class RecordReader {
  readonly place: Place;
  readonly #map: RawMap;
  readonly #what: string;
  readonly #faults: FaultLog;
  readonly #asked = new Set<string>();
  readonly #places: Map<string, Place>;
  readonly #path: string;

  /** `what` names the record with its article, such as `a claim`. A record within another shares its places. */
  constructor(
    map: RawMap,
    what: string,
    faults: FaultLog,
    within?: { places: Map<string, Place>; path: string },
  ) {
    this.#map = map;
    this.#what = what;
    this.#faults = faults;
    this.#places = within?.places ?? new Map<string, Place>();
    this.#path = within === undefined ? '' : `${within.path}.`;
    this.place = map.place;
    for (const [name, { value }] of map.entries) this.#places.set(this.#path + name, value.place);
  }

  /** Places of the values by field, such as `subject` and `links[0].to`. */
  get places(): ReadonlyMap<string, Place> {
    return this.#places;
  }

  has(name: string): boolean {
    return this.#map.entries.has(name);
  }

  /** Where the field's value stands, or the record when it has none. */
  placeOf(name: string): Place {
    return this.#places.get(this.#path + name) ?? this.place;
  }

  value(name: string): RawValue | null {
    this.#asked.add(name);
    return this.#map.entries.get(name)?.value ?? null;
  }

  requireField(name: string): void {
    this.#asked.add(name);
    if (!this.has(name)) this.#faults.fault(this.place, `${capital(this.#what)} needs the field "${name}".`);
  }

  /** A text. A number that stands where a text belongs is taken as written. */
  text(name: string): string | null {
    const scalar = this.#scalar(name, 'a text');
    if (scalar === null) return null;
    if (typeof scalar.value === 'boolean')
      return this.#wrong(scalar.place, name, 'a text', 'Put it in quotes.');
    if (scalar.text.trim() === '') return this.#wrong(scalar.place, name, 'a text that is not empty');
    return scalar.text;
  }

  requiredText(name: string): string {
    this.requireField(name);
    return this.text(name) ?? '';
  }

  /** A text of lower case letters, digits and single hyphens. */
  requiredId(name: string): string {
    const id = this.requiredText(name);
    if (id === '' || ID.test(id)) return id;
    this.#faults.fault(
      this.placeOf(name),
      `"${id}" is not an id.`,
      'Use lower case letters, digits and single hyphens, such as "microsoft-azure".',
    );
    return '';
  }

  flag(name: string): boolean | null {
    const scalar = this.#scalar(name, 'true or false');
    if (scalar === null) return null;
    if (scalar.value === true || scalar.text === 'true') return true;
    if (scalar.value === false || scalar.text === 'false') return false;
    return this.#wrong(scalar.place, name, 'true or false');
  }

  number(name: string, whole: boolean): number | null {
    const kind = whole ? 'a whole number' : 'a number';
    const scalar = this.#scalar(name, kind);
    if (scalar === null) return null;
    const { value } = scalar;
    const fits =
      typeof value === 'number' && Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
    return fits ? value : this.#wrong(scalar.place, name, kind);
  }

  /** One of a closed list of names. */
  choice(name: string, allowed: readonly string[]): string | null {
    const scalar = this.#scalar(name, 'a name');
    return scalar === null ? null : this.#choose(scalar, name, allowed);
  }

  requiredChoice(name: string, allowed: readonly string[]): string {
    this.requireField(name);
    return this.choice(name, allowed) ?? '';
  }

  date(name: string): Bound | null {
    const scalar = this.#scalar(name, 'a date');
    if (scalar === null) return null;
    const { bound, problem } = readDate(scalar.text);
    if (problem !== null) this.#faults.fault(scalar.place, problem, DATE_HINT);
    return bound;
  }

  day(name: string): Day | null {
    const scalar = this.#scalar(name, 'a day');
    if (scalar === null) return null;
    const { day, problem } = readDay(scalar.text);
    if (problem !== null) this.#faults.fault(scalar.place, problem);
    return day;
  }

  requiredDay(name: string): Day {
    this.requireField(name);
    return this.day(name) ?? '';
  }

  texts(name: string): string[] {
    return this.#scalars(name).flatMap((item) => {
      if (item.text.trim() !== '' && typeof item.value !== 'boolean') return [item.text];
      this.#wrong(item.place, name, 'a list of texts');
      return [];
    });
  }

  choices(name: string, allowed: readonly string[]): string[] {
    return this.#scalars(name).flatMap((item) => this.#choose(item, name, allowed) ?? []);
  }

  /** Readers for the maps of a list. `what` names one of them. */
  records(name: string, what: string): RecordReader[] {
    return this.#items(name).flatMap((item, index) => {
      const within = { places: this.#places, path: `${this.#path}${name}[${index}]` };
      if (item.kind === 'map') return [new RecordReader(item, what, this.#faults, within)];
      this.#wrong(item.place, name, `a list in which each item is ${what}`);
      return [];
    });
  }

  /** A reader for the map in a field. */
  record(name: string, what: string): RecordReader | null {
    const value = this.value(name);
    if (value === null) return null;
    const within = { places: this.#places, path: this.#path + name };
    if (value.kind === 'map') return new RecordReader(value, what, this.#faults, within);
    return this.#wrong(value.place, name, what);
  }

  /** Reports fields that nobody asked for. Call it last. */
  finish(): void {
    for (const [name, { keyPlace }] of this.#map.entries) {
      if (this.#asked.has(name)) continue;
      this.#faults.fault(
        keyPlace,
        `${capital(this.#what)} has no field "${name}".`,
        suggest(name, this.#asked) ?? `Its fields are ${listNames([...this.#asked], 40)}.`,
      );
    }
  }

  #choose(scalar: RawScalar, name: string, allowed: readonly string[]): string | null {
    if (allowed.includes(scalar.text)) return scalar.text;
    const near = suggest(scalar.text, allowed);
    const list = `Allowed: ${listNames(allowed, 40)}.`;
    this.#faults.fault(
      scalar.place,
      `"${scalar.text}" is not a value of "${name}".`,
      near === null ? list : `${near} ${list}`,
    );
    return null;
  }

  #scalar(name: string, kind: string): RawScalar | null {
    const value = this.value(name);
    if (value === null) return null;
    if (value.kind !== 'scalar') return this.#wrong(value.place, name, kind);
    if (value.value !== null) return value;
    this.#faults.fault(value.place, `"${name}" has no value.`, 'Leave the line out when it is not known.');
    return null;
  }

  #scalars(name: string): RawScalar[] {
    return this.#items(name).flatMap((item) => {
      if (item.kind === 'scalar') return [item];
      this.#wrong(item.place, name, 'a list of single values');
      return [];
    });
  }

  #items(name: string): readonly RawValue[] {
    const value = this.value(name);
    if (value === null) return [];
    if (value.kind === 'list') {
      value.items.forEach((item, index) => this.#places.set(`${this.#path}${name}[${index}]`, item.place));
      return value.items;
    }
    this.#wrong(value.place, name, 'a list', `Write ${name}: […] or one item a line after a hyphen.`);
    return [];
  }

  #wrong(place: Place, name: string, expected: string, hint: string | null = null): null {
    this.#faults.fault(place, `"${name}" must be ${expected}.`, hint);
    return null;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
