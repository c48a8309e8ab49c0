import { addressOf, type ExportFormat, type ExportHeader, type ExportRecord } from './export-record.ts';

/**
 * One JSON object a line. The first describes the export. Facts are one line each; entities and claims are statements in
 * the manner of FollowTheMoney, one line a value: `entity_id`, `schema`, `prop`, `value`, `dataset`, `first_seen`,
 * and for claims who said it, how and where.
 *
 * @see https://jsonlines.org
 * @see https://followthemoney.tech/docs/statements/
 */
export const jsonLines: ExportFormat = {
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  async *write(header, records) {
    const { dataset, query, variables, view, publicUrl } = header;
    yield lines([{ record: 'export', dataset, query, variables, view, publicUrl }]);
    for await (const record of records) yield lines(linesOf(header, record));
  },
};

function linesOf(header: ExportHeader, record: ExportRecord): object[] {
  const dataset = header.dataset.id;
  if (record.kind === 'fact') {
    const { kind, values, ...rest } = record;
    return [{ record: kind, url: addressOf(header, record.id), dataset, ...rest, ...values }];
  }
  if (record.kind === 'entity') {
    const { id, type } = record;
    return Object.entries(record.values).flatMap(([prop, value]) =>
      [value].flat().map((each, index) => ({
        record: 'statement',
        id: `${id}#${prop}${index === 0 ? '' : `-${index}`}`,
        entity_id: id,
        canonical_id: id,
        schema: type,
        prop,
        value: each,
        dataset,
      })),
    );
  }
  const { kind, id, subject, predicate, object, value, values, ...rest } = record;
  return [
    {
      record: kind,
      id,
      url: addressOf(header, id),
      entity_id: subject,
      canonical_id: subject,
      prop: predicate,
      value: object ?? value ?? values['text'] ?? null,
      value_is_entity: object !== null,
      dataset,
      first_seen: values['knownFrom'] ?? null,
      ...rest,
      ...values,
    },
  ];
}

function lines(objects: readonly object[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}
