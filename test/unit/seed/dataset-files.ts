import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadModel } from '../../../src/model/load-model.ts';
import { renderFault } from '../../../src/seed/fault.ts';
import { loadCurated, type LoadedDatasets } from '../../../src/seed/load-curated.ts';

/** The model of the project's own schema. */
export const model = loadModel(new URL('../../../schema', import.meta.url));

/** Files by their path below the folder of datasets. */
export type Files = Readonly<Record<string, string>>;

/** A dataset with what claims need: two companies, a medium, a person, a service, a system, two sources. */
export const base: Files = {
  'd/dataset.yaml': `id: d
name: Dataset
version: 1.0.0
date: 2026-11-01
licence: CC0-1.0
description: For tests.
`,
  'd/entities/all.yaml': `- { id: acme, type: Organization, name: Acme, kind: COMPANY }
- { id: globex, type: Organization, name: Globex, kind: COMPANY }
- { id: paper, type: Organization, name: Paper, kind: MEDIA }
- { id: jane, type: Person, name: Jane }
- { id: acme-cloud, type: Service, name: Acme Cloud, kind: PUBLIC_CLOUD }
- { id: register, type: DataSystem, name: Register }
`,
  'd/sources/all.yaml': `- { id: paper-2020, name: Paper, evidenceClass: PRESS, publisher: paper, publishedOn: 2020-01, checked: true }
- { id: acme-2020, name: Acme, evidenceClass: PRIMARY_PARTY, publisher: acme, publishedOn: 2020-02-03, checked: true }
- { id: notes, name: Notes, evidenceClass: EDITORIAL, checked: true }
`,
};

const FIELDS: Readonly<Record<string, string>> = {
  key: 'k',
  subject: 'register',
  predicate: 'hostedOn',
  object: 'acme-cloud',
  attribution: 'VERIFIED',
  status: 'REPORTED',
  speakers: '[{ actor: jane, interest: NONE_KNOWN }]',
  source: 'paper-2020',
  locator: 'P1',
  valid: '{ from: 2019 }',
};

/** A claim as YAML, one field a line in the order of the fields; null leaves a field out. */
export function claim(changes: Readonly<Record<string, string | null>> = {}): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== null);
  return `- ${fields.map(([name, value]) => `${name}: ${value ?? ''}`).join('\n  ')}\n`;
}

/** A statement as YAML. */
export function statement(changes: Readonly<Record<string, string | null>> = {}): string {
  const fields = { predicate: 'states', object: null, topic: 'DEBATE', text: 'It is.', textFr: 'Il est.' };
  return claim({ ...fields, valid: null, ...changes });
}

/** Reads datasets from files that stand beside each other. */
export async function load(files: Files, texts?: ReadonlyMap<string, string>): Promise<LoadedDatasets> {
  const root = await mkdtemp(join(tmpdir(), 'seed-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].sort();
    return await loadCurated(
      folders.map((folder) => join(root, folder)),
      model,
      { base: root, texts },
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The faults of the base dataset with these claims, rendered, without warnings. */
export async function faultsOf(claims: string, files: Files = {}, texts?: ReadonlyMap<string, string>) {
  const { faults } = await load({ ...base, 'd/claims/all.yaml': claims, ...files }, texts);
  return faults.filter(({ severity }) => severity === 'fault').map(renderFault);
}
