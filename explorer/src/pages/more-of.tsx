import { useSpeech } from '../i18n/language-context.ts';

/** The most that the service gives at once. */
export const MOST_AT_ONCE = 1000;

/** Says that a list is cut, and reads as much of it as the service gives at once; nothing where it is whole. */
export function MoreOf(props: {
  readonly name: string;
  readonly shown: number;
  readonly total: number;
  /** Null where no more can be had. */
  readonly read: (() => void) | null;
}) {
  const { name, shown, total, read } = props;
  const { say } = useSpeech();
  return shown >= total ? null : (
    <div className="notice notice-partial" role="status">
      <span>{say.cut(name, shown, total)}</span>
      {read === null ? (
        <span>{say.moreInFile}</span>
      ) : (
        <button type="button" onClick={read}>
          {say.more}
        </button>
      )}
    </div>
  );
}
