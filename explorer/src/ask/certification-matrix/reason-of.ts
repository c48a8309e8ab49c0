import type { Speech } from '../../i18n/language-context.ts';
import type { Cell, Row } from './certification-grid.ts';
import type { MatrixWords } from './words.ts';

/** What an answer rests on, in words; of a provider's own row "its services" are the provider's. */
export function reasonOf(
  of: Row['of'],
  { reason }: Cell,
  { words, speech }: { readonly words: MatrixWords; readonly speech: Speech },
): string {
  const isProvider = of.__typename !== 'Service';
  if (isProvider && reason === 'SOME_SERVICES_OF_PROVIDER') return words.someOfIts;
  if (isProvider && reason === 'ALL_SERVICES_OF_PROVIDER') return words.allOfIts;
  return speech.word(reason);
}
