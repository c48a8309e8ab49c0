import { useSpeech } from '../i18n/language-context.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { asksAbout } from './asks-about.ts';

/** Leads to the analyses that can be asked about some entities. */
export function AskLinks(props: {
  readonly entities: readonly { readonly id: string; readonly type: string }[];
}) {
  const { say } = useSpeech();
  const asks = asksAbout(props.entities);
  return asks.length === 0 ? null : (
    <nav aria-label={say.asks}>
      <ul className="ask-links">
        {asks.map(({ label, page }) => (
          <li key={label}>
            <PageLink page={page}>{say.askAbout[label]}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
