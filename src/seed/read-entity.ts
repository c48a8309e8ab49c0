import type { GraphModel } from '../model/graph-model.ts';
import type { CuratedEntity, CuratedSource, Manifest } from './curated.ts';
import type { FaultLog } from './fault.ts';
import { readProperties } from './read-properties.ts';
import type { RecordReader } from './record-reader.ts';
import { typeOf } from '../model/qualifiers.ts';
import { listedEntityTypes } from './vocabulary.ts';

/** What a dataset's node carries beyond its manifest. */
const COMPUTED = new Set(['claimCount', 'factCount', 'seededOn']);

/** Reads `dataset.yaml`. */
export function readManifest(reader: RecordReader, model: GraphModel): Manifest {
  const id = reader.requiredId('id');
  const version = reader.requiredText('version');
  const date = reader.requiredDay('date');
  const editors = reader.text('editors');
  const properties = readProperties(reader, typeOf(model, 'CuratedDataset'), COMPUTED);
  reader.finish();
  return { place: reader.place, places: reader.places, id, version, date, properties, editors };
}

/** Reads an entity. Where its type is unknown only what all entities share can be read. */
export function readEntity(reader: RecordReader, model: GraphModel, faults: FaultLog): CuratedEntity {
  const id = reader.requiredId('id');
  const type = reader.requiredChoice('type', listedEntityTypes(model));
  const properties = type === '' ? {} : readProperties(reader, typeOf(model, type));
  if (type !== '') reader.finish();
  const ids = properties['externalIds'];
  if (Array.isArray(ids))
    (ids as readonly string[]).forEach((external, index) => {
      if (/^[A-Za-z0-9_.-]+:\S/.test(external)) return;
      const place = reader.placeOf(`externalIds[${index}]`);
      faults.fault(
        place,
        `"${external}" is not an external id.`,
        'Write scheme:value, such as "wikidata:Q2283".',
      );
    });
  return { place: reader.place, places: reader.places, id, type, properties };
}

/** Reads a source. */
export function readSource(reader: RecordReader, model: GraphModel): CuratedSource {
  const id = reader.requiredId('id');
  const publisher = reader.text('publisher');
  const publicSpeech = reader.flag('publicSpeech') ?? false;
  const properties = readProperties(reader, typeOf(model, 'Source'));
  reader.finish();
  const { evidenceClass, language, checked, publishedEarliest, publishedLatest } = properties;
  return {
    place: reader.place,
    places: reader.places,
    id,
    properties,
    evidenceClass: typeof evidenceClass === 'string' ? evidenceClass : '',
    language: typeof language === 'string' ? language : null,
    checked: checked === true,
    publisher,
    publishedOn:
      typeof publishedEarliest === 'string' && typeof publishedLatest === 'string'
        ? { earliest: publishedEarliest, latest: publishedLatest }
        : null,
    publicSpeech,
  };
}
