import { useMemo } from 'react';
import { ExposureDocument, type EntityType, type ExposureQuery } from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { marksOf } from '../../evidence/marks.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityField } from '../../ui/entity-field.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { AnswerMark } from '../answer-mark.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { useView } from '../use-view.ts';
import { ExposureTable } from './exposure-table.tsx';
import { exposureWords } from './words.ts';

type Exposure = ExposureQuery['exposure'];
type Law = Exposure['laws'][number];
type Shield = Law['shields'][number] & { readonly law: Law['law'] };

const TYPES: readonly EntityType[] = ['DataSystem', 'Project', 'Service'];

/** Which laws could potentially reach a system, through which hosts, and what would potentially shield it. */
export default function ExposurePage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = exposureWords[language];
  const view = useView();
  const { of = '' } = given;
  const operation = useMemo(
    () => (of === '' ? null : { text: ExposureDocument.toString(), variables: { of, view } }),
    [of, view],
  );
  const reading = useOperation<ExposureQuery>(operation);
  const exposure = reading.data?.exposure ?? null;
  return (
    <AskFrame
      title={say.askTitles.exposure}
      intro={words.intro}
      form={
        <EntityField
          label={words.of}
          types={TYPES}
          ids={severalOf(of)}
          onChange={([id = '']) => {
            fill({ of: id });
          }}
        />
      }
      hint={words.hint}
      operation={operation}
      reading={reading}
      entities={exposure === null ? [] : entitiesOf(exposure)}
    >
      {exposure === null ? null : exposure.of === null ? (
        <p>{say.notFound}</p>
      ) : (
        <Answer exposure={exposure} words={words} />
      )}
    </AskFrame>
  );
}

function entitiesOf({ of, hosts, laws }: Exposure): string[] {
  const shields = laws.flatMap((law) => law.shields);
  return [
    ...(of === null ? [] : [of.id]),
    ...hosts.map(({ service }) => service.id),
    ...laws.map(({ law }) => law.id),
    ...shields.map(({ scheme }) => scheme.id),
  ];
}

function Answer(props: { readonly exposure: Exposure; readonly words: (typeof exposureWords)['en'] }) {
  const { exposure, words } = props;
  const { hosts, laws, gaps } = exposure;
  const speech = useSpeech();
  const columns = useMemo(() => shieldColumns(words, speech), [words, speech]);
  const shields = laws.flatMap(({ law, shields: found }) => found.map((shield) => ({ ...shield, law })));
  return (
    <>
      {exposure.truncated ? <p className="notice notice-partial">{speech.say.truncated}</p> : null}
      <section>
        <h2>{words.hosts}</h2>
        {hosts.length === 0 ? <p className="muted">{words.noHosts}</p> : null}
        <ol className="ask-list">
          {hosts.map(({ service, distance, facts }) => (
            <li key={service.id}>
              <EntityLink entity={service} /> <span className="muted">{words.step(distance)}</span>
              {facts.map((fact) => (
                <FactDetails key={fact.id} fact={fact} />
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.laws}</h2>
        {laws.length === 0 ? <p className="muted">{words.noLaws}</p> : null}
        <ul className="ask-list">
          {laws.map(({ law, reach }) => (
            <li key={law.id}>
              <EntityLink entity={law} />
              {reach.map((fact) => (
                <FactDetails key={fact.id} fact={fact} />
              ))}
            </li>
          ))}
        </ul>
      </section>
      {laws.length === 0 ? null : shields.length === 0 ? (
        <section>
          <h2>{words.shields}</h2>
          <p className="muted">{words.noShields}</p>
        </section>
      ) : (
        <DataTable
          caption={words.shields}
          columns={columns}
          rows={shields}
          keyOf={keyOfShield}
          marksOf={({ facts, denials }) => marksOf({ facts, claims: denials })}
        />
      )}
      <section>
        <h2>{words.gaps}</h2>
        {gaps.length === 0 ? <p className="muted">{words.noGaps}</p> : null}
        {gaps.map((fact) => (
          <FactDetails key={fact.id} fact={fact} />
        ))}
      </section>
      <ExposureTable exposure={exposure} words={words} />
    </>
  );
}

function keyOfShield({ law, service, scheme, layer }: Shield): string {
  return [law.id, service.id, scheme.id, layer].join(' ');
}

function shieldColumns(words: (typeof exposureWords)['en'], { name, word }: Speech): TableColumn<Shield>[] {
  return [
    {
      id: 'law',
      title: words.law,
      text: ({ law }) => name(law),
      show: ({ law }) => <EntityLink entity={law} />,
    },
    {
      id: 'host',
      title: words.host,
      text: ({ service }) => name(service),
      show: ({ service }) => <EntityLink entity={service} />,
    },
    {
      id: 'scheme',
      title: words.scheme,
      text: ({ scheme }) => name(scheme),
      show: ({ scheme }) => <EntityLink entity={scheme} />,
    },
    { id: 'layer', title: words.layer, text: ({ layer }) => (layer === null ? '' : word(layer)) },
    {
      id: 'answer',
      title: words.answer,
      text: ({ answer }) => word(answer),
      show: ({ answer }) => <AnswerMark answer={answer} />,
    },
    {
      id: 'reason',
      title: words.reason,
      text: ({ reason }) => word(reason),
      show: ({ reason, facts, denials }) => (
        <>
          {word(reason)}
          {facts.map((fact) => (
            <FactDetails key={fact.id} fact={fact} />
          ))}
          {denials.map((claim) => (
            <ClaimLink key={claim.id} claim={claim} />
          ))}
        </>
      ),
    },
  ];
}
