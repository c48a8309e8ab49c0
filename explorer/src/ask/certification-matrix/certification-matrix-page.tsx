import { useMemo } from 'react';
import {
  CertificationMatrixDocument,
  type CertificationMatrixQuery,
  type EntityType,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { EntityField } from '../../ui/entity-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { UnknownIds } from '../unknown-ids.tsx';
import { useView } from '../use-view.ts';
import { CellTable } from './cell-table.tsx';
import type { Matrix } from './certification-grid.ts';
import { CertificationGrid } from './certification-grid-table.tsx';
import { matrixWords } from './words.ts';

const HOLDERS: readonly EntityType[] = ['Service', 'Organization'];
const SCHEMES: readonly EntityType[] = ['Certification'];
const MOST_SERVICES = 100;
const MOST_SCHEMES = 20;

/** Which services hold which certification, on which layer, and what each answer rests on. */
export default function CertificationMatrixPage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = matrixWords[language];
  const view = useView();
  const { services = '', schemes = '' } = given;
  const operation = useMemo(
    () => ({
      text: CertificationMatrixDocument.toString(),
      variables: {
        view,
        ...(services === '' ? {} : { services: severalOf(services) }),
        ...(schemes === '' ? {} : { schemes: severalOf(schemes) }),
      },
    }),
    [services, schemes, view],
  );
  const reading = useOperation<CertificationMatrixQuery>(operation);
  const matrix = reading.data?.certificationMatrix ?? null;
  return (
    <AskFrame
      title={say.askTitles.certificationMatrix}
      intro={words.intro}
      form={
        <>
          <EntityField
            label={words.services}
            types={HOLDERS}
            most={MOST_SERVICES}
            ids={severalOf(services)}
            onChange={(ids) => {
              fill({ services: ids.join(',') });
            }}
          />
          <EntityField
            label={words.schemes}
            types={SCHEMES}
            most={MOST_SCHEMES}
            ids={severalOf(schemes)}
            onChange={(ids) => {
              fill({ schemes: ids.join(',') });
            }}
          />
          <p className="muted ask-form-note">{words.everything}</p>
        </>
      }
      operation={operation}
      reading={reading}
      entities={matrix === null ? [] : entitiesOf(matrix)}
    >
      {matrix === null ? null : (
        <>
          <UnknownIds ids={matrix.unknownIds} />
          {matrix.truncated ? <p className="notice notice-partial">{say.truncated}</p> : null}
          {matrix.rows.length === 0 || matrix.schemes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <CertificationGrid matrix={matrix} words={words} />
              <CellTable matrix={matrix} words={words} />
            </>
          )}
        </>
      )}
    </AskFrame>
  );
}

function entitiesOf({ rows, schemes }: Matrix): string[] {
  return [...rows.map(({ of }) => of.id), ...schemes.map(({ id }) => id)];
}
