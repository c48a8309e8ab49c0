import { useSpeech } from '../i18n/language-context.ts';
import { PageLink } from '../ui/entity-link.tsx';

/** What stands where no picture is yet. */
export function EmptyGraph() {
  const { say } = useSpeech();
  return (
    <div className="empty">
      <p className="empty-title">{say.emptyGraph}</p>
      <p>{say.emptyGraphText}</p>
      <PageLink page={{ kind: 'start' }} className="button">
        {say.questions}
      </PageLink>
    </div>
  );
}
