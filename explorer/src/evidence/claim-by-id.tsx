import { useMemo } from 'react';
import { ClaimPageDocument, type ClaimPageQuery } from '../api/__generated__/operations.ts';
import { useOperation, type OperationState } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import { ClaimCard } from './claim-card.tsx';

/** Reads a claim under the view of the page. */
export function useClaim(id: string): OperationState<ClaimPageQuery> {
  const { view } = useApp().state.history.present;
  const operation = useMemo(
    () => ({ text: ClaimPageDocument.toString(), variables: { id, view: toView(view) } }),
    [id, view],
  );
  return useOperation<ClaimPageQuery>(operation);
}

/** A claim with its evidence, by its id. */
export function ClaimById({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const reading = useClaim(id);
  const claim = reading.data?.claim ?? null;
  return (
    <>
      <ReadingState reading={reading} />
      {reading.status === 'done' && claim === null ? <p className="muted">{say.notFound}</p> : null}
      {claim === null ? null : <ClaimCard claim={claim} />}
    </>
  );
}
