import { useMemo } from 'react';
import type { ClaimCheckQuery } from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { sentenceOf, stanceOf } from '../../evidence/claim-text.ts';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { StatusMark } from '../../evidence/fact-evidence.tsx';
import { renderBounds } from '../../evidence/render-period.ts';
import { marksOf } from '../../evidence/marks.ts';
import { nameOfSpeaker } from '../../evidence/name-of-speaker.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink, PageLink } from '../../ui/entity-link.tsx';
import { claimCheckWords, type ClaimCheckWords } from './words.ts';

/** The answer of the service. */
export type CheckResult = ClaimCheckQuery['claimCheck'];

type Side = 'supporting' | 'contradicting' | 'undecided';
type Claim = CheckResult[Side][number];
type SidedClaim = Claim & { readonly side: Side };

const SIDES: readonly Side[] = ['supporting', 'contradicting', 'undecided'];

/** Claims in columns by the side on which they stand, the facts, the counts, and who is silent. */
export function CheckAnswer(props: {
  readonly check: CheckResult;
  readonly predicate: string;
  readonly value: string;
}) {
  const { check, predicate, value } = props;
  const speech = useSpeech();
  const { name, word } = speech;
  const words = claimCheckWords[speech.language];
  const counts = useMemo(() => countColumns(words, speech), [words, speech]);
  const columns = useMemo(() => claimColumns(words, speech), [words, speech]);
  const claims = SIDES.flatMap((side) => check[side].map((claim): SidedClaim => ({ ...claim, side })));
  const end = check.object === null ? value || words.anyEnd : name(check.object);
  return (
    <>
      <p className="checked-statement">
        <span className="overline">{words.checked}</span>
        {check.subject === null ? '' : name(check.subject)} {word(predicate)} <em>{end}</em>
      </p>
      {check.silent ? <p className="notice">{words.silent}</p> : null}
      {check.truncated ? <p className="notice notice-partial">{speech.say.truncated}</p> : null}
      <div className="check-sides">
        {SIDES.map((side) => (
          <section key={side} className={`check-side is-${side}`}>
            <h2>
              {words.sides[side]} <span className="muted">{check[side].length}</span>
            </h2>
            {check[side].length === 0 ? <p className="muted">{words.noneOf[side]}</p> : null}
            <ul className="plain-list">
              {check[side].map((claim) => (
                <li key={claim.id}>
                  <ClaimLink claim={claim} />
                  <StatusMark status={claim.status} />{' '}
                  <span className="muted">{word(claim.evidenceClass)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section>
        <h2>{words.facts}</h2>
        {check.facts.length === 0 ? <p className="muted">{words.noFacts}</p> : null}
        {check.facts.map((fact) => (
          <FactDetails key={fact.id} fact={fact} />
        ))}
      </section>
      <Silences check={check} />
      {check.counts.length === 0 ? null : (
        <DataTable
          caption={words.counts}
          columns={counts}
          rows={check.counts}
          keyOf={({ evidenceClass }) => evidenceClass}
        />
      )}
      {claims.length === 0 ? null : (
        <DataTable
          caption={words.table}
          columns={columns}
          rows={claims}
          keyOf={({ side, id }) => `${side} ${id}`}
          marksOf={(claim) => marksOf({ claims: [claim] })}
        />
      )}
    </>
  );
}

function Silences({ check: { silentParties, silentClasses } }: { readonly check: CheckResult }) {
  const { language, word } = useSpeech();
  const words = claimCheckWords[language];
  if (silentParties.length + silentClasses.length === 0) return null;
  return (
    <section className="gaps">
      <h2>{words.silences}</h2>
      {silentParties.length === 0 ? null : (
        <>
          <p>{words.silentParties}</p>
          <ul className="tags">
            {silentParties.map((party) => (
              <li key={party.id}>
                <EntityLink entity={party} />
              </li>
            ))}
          </ul>
        </>
      )}
      {silentClasses.length === 0 ? null : (
        <>
          <p>{words.silentClasses}</p>
          <ul className="tags">
            {silentClasses.map((name) => (
              <li key={name}>{word(name)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function countColumns(
  words: ClaimCheckWords,
  { word }: Speech,
): TableColumn<CheckResult['counts'][number]>[] {
  return [
    { id: 'sort', title: words.sort, text: ({ evidenceClass }) => word(evidenceClass) },
    ...SIDES.map((side) => ({
      id: side,
      title: words.sides[side],
      text: (count: CheckResult['counts'][number]) => String(count[side]),
    })),
  ];
}

function claimColumns(words: ClaimCheckWords, speech: Speech): TableColumn<SidedClaim>[] {
  const { say, word, name } = speech;
  return [
    { id: 'side', title: words.side, text: ({ side }) => words.sides[side] },
    {
      id: 'said',
      title: say.said,
      text: (claim) => sentenceOf(claim, speech),
      show: (claim) => (
        <PageLink page={{ kind: 'claim', id: claim.id }}>{sentenceOf(claim, speech)}</PageLink>
      ),
    },
    { id: 'stance', title: say.stance, text: (claim) => stanceOf(claim, speech) },
    {
      id: 'speaker',
      title: say.speaker,
      text: ({ speakers }) => speakers.map((speaker) => nameOfSpeaker(speaker, speech)).join(', '),
    },
    { id: 'status', title: say.status, text: ({ status }) => word(status) },
    { id: 'sort', title: words.sort, text: ({ evidenceClass }) => word(evidenceClass) },
    {
      id: 'source',
      title: say.source,
      text: ({ source }) => (source === null ? say.noSource : name(source)),
      show: ({ source }) => (source === null ? say.noSource : <EntityLink entity={source} />),
    },
    {
      id: 'when',
      title: say.when,
      text: ({ source }) => renderBounds(source?.publishedOn ?? null, speech),
    },
  ];
}
