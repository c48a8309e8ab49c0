import { useSpeech } from '../i18n/language-context.ts';
import { PageLink } from '../ui/entity-link.tsx';

/** Leads to why a claim, a fact or one period of a fact stands. */
export function WhyLink({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  return <PageLink page={{ kind: 'ask', name: 'why', given: { id } }}>{say.why}</PageLink>;
}
