import { addressOf, type ExportFormat, type ExportHeader, type ExportRecord } from './export-record.ts';

/** Classes of other vocabularies that types of entities are instances of. */
const CLASSES: Readonly<Record<string, string>> = {
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Service: 'schema:Service',
  Project: 'schema:Project',
  Facility: 'schema:Place',
  Jurisdiction: 'schema:AdministrativeArea',
  LegalText: 'eli:LegalResource',
  Certification: 'schema:Certification',
  Event: 'schema:Event',
  Source: 'schema:CreativeWork',
  CuratedDataset: 'schema:Dataset',
  Rule: 'prov:Plan',
};

/**
 * A graph of schema.org, PROV and ELI: facts are reified statements that were derived from claims, claims are attributed
 * to who made them and have their source as primary source. Terms that no vocabulary has are in `sg:`, below this
 * service's own address. The context is inline, so that reading it fetches nothing.
 *
 * @see https://www.w3.org/TR/json-ld11/
 * @see https://www.w3.org/TR/prov-o/
 */
export const jsonLd: ExportFormat = {
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  async *write(header, records) {
    yield `{"@context":${JSON.stringify(contextOf(header))},\n"@graph":[\n`;
    yield JSON.stringify(descriptionOf(header));
    for await (const record of records) yield `,\n${JSON.stringify(nodeOf(header, record))}`;
    yield '\n]}\n';
  },
};

function contextOf({ publicUrl }: ExportHeader): object {
  const reference = (id: string): object => ({ '@id': id, '@type': '@id' });
  return {
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    eli: 'http://data.europa.eu/eli/ontology#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    sg: `${publicUrl}/terms#`,
    '@vocab': `${publicUrl}/terms#`,
    name: 'schema:name',
    text: 'schema:text',
    link: reference('schema:url'),
    subject: reference('rdf:subject'),
    predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
    object: reference('rdf:object'),
    value: 'rdf:value',
    unit: 'schema:unitText',
    claims: reference('prov:wasDerivedFrom'),
    opposingClaims: reference('sg:opposedBy'),
    speakers: reference('prov:wasAttributedTo'),
    source: reference('prov:hadPrimarySource'),
    premises: reference('prov:wasDerivedFrom'),
    quote: 'schema:citation',
    validFrom: { '@id': 'schema:validFrom', '@type': 'xsd:date' },
    validTo: { '@id': 'schema:validThrough', '@type': 'xsd:date' },
    ...Object.fromEntries(
      ['through', 'decision', 'issuer', 'rule', 'dataset'].map((term) => [term, reference(`sg:${term}`)]),
    ),
  };
}

function descriptionOf(header: ExportHeader): object {
  const { dataset, query, variables, view } = header;
  return {
    '@id': `${header.publicUrl}/id/${dataset.id}#export`,
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:isBasedOn': { '@id': addressOf(header, dataset.id) },
    'schema:version': dataset.version,
    'schema:dateModified': dataset.date,
    'sg:query': query,
    'sg:variables': JSON.stringify(variables),
    'sg:view': JSON.stringify(view),
  };
}

function nodeOf(header: ExportHeader, record: ExportRecord): object {
  const address = (id: string | null): string | undefined =>
    id === null ? undefined : addressOf(header, id);
  const addresses = (ids: readonly string[]): string[] => ids.map((id) => addressOf(header, id));
  const values = Object.fromEntries(Object.entries(record.values).filter(([name]) => name !== 'id'));
  const about = { '@id': addressOf(header, record.id), ...values };
  if (record.kind === 'entity') {
    const known = CLASSES[record.type];
    return { ...about, '@type': [`sg:${record.type}`, ...(known === undefined ? [] : [known])] };
  }
  const statement = {
    ...about,
    ...Object.fromEntries(Object.entries(record.references).map(([name, id]) => [name, address(id)])),
    subject: address(record.subject),
    predicate: record.predicate,
    object: address(record.object),
    value: record.value ?? undefined,
    unit: record.unit ?? undefined,
  };
  if (record.kind === 'fact') {
    const claims = addresses(record.claims);
    const opposingClaims = addresses(record.opposingClaims);
    return { ...statement, '@type': ['rdf:Statement', 'sg:Fact', 'prov:Entity'], claims, opposingClaims };
  }
  return {
    ...statement,
    '@type': ['schema:Claim', 'sg:Claim', 'prov:Entity'],
    speakers: addresses(record.speakers.flatMap(({ actor }) => actor ?? [])),
    'sg:speakerDescriptions': record.speakers.flatMap(({ description }) => description ?? []),
    source: address(record.source),
    premises: addresses(record.premises),
  };
}
