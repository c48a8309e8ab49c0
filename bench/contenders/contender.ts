import type { Driver } from 'neo4j-driver';
import { auth, driver as createDriver, isInt } from 'neo4j-driver';
import type { Database } from '../../src/database/database.ts';
import type { DatabaseTarget } from '../../src/database/driver.ts';
import { driverConfig } from '../../src/database/driver-config.ts';

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A statement as it was sent. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Answers operations as JSON text, the body of an HTTP answer. */
export interface GraphqlContender {
  ask(operation: Operation): Promise<string>;
  /** What was sent to the database while `work` ran. Nothing else may run beside it. */
  record(work: () => Promise<unknown>): Promise<readonly SentStatement[]>;
  close(): Promise<void>;
}

/** A driver with the settings of the service: every contender gets the same. */
export function connect(target: DatabaseTarget): Driver {
  return createDriver(target.uri, auth.basic(target.user, target.password), driverConfig({}));
}

/** Notes what a database is asked while a list is given. */
export function recording(database: Database, noted: () => SentStatement[] | null): Database {
  return {
    ...database,
    read(text, parameters, options) {
      noted()?.push({ text, parameters: portable(parameters) });
      return database.read(text, parameters, options);
    },
  };
}

/** Whole numbers as BigInt: the driver's own class is lost on the way to another process. */
function portable(parameters: SentStatement['parameters']): SentStatement['parameters'] {
  const portableValue = (value: unknown): unknown => {
    if (isInt(value)) return value.toBigInt();
    const isMap =
      typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isMap ? portable(value as SentStatement['parameters']) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, portableValue(value)]));
}
