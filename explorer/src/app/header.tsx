import { useSpeech } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { useApp } from './app-context.ts';
import { AskMenu } from './ask-menu.tsx';
import { SearchBox } from './search-box.tsx';
import type { Preferences } from './preferences.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Name, search, pages, language, theme, help. */
export function Header(props: {
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly showHelp: () => void;
}) {
  const { preferences, prefer, showHelp } = props;
  const { state } = useApp();
  const { say, language } = useSpeech();
  const { page } = state;
  const theme = THEMES[(THEMES.indexOf(preferences.theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <header className="site-head">
      <PageLink page={{ kind: 'start' }} className="brand">
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" className="brand-mark">
          <path d="M8 9 24 7M8 9l7 15M24 7l-9 17" />
          <circle cx="8" cy="9" r="5" />
          <circle cx="24" cy="7" r="4" />
          <circle cx="15" cy="24" r="6" />
        </svg>
        <span>{say.brand}</span>
      </PageLink>
      <SearchBox />
      <nav aria-label={say.brand}>
        <PageLink page={{ kind: 'start' }} current={page.kind === 'start'}>
          {say.start}
        </PageLink>
        <PageLink
          page={{ kind: 'graph', question: page.kind === 'graph' ? page.question : null }}
          current={page.kind === 'graph'}
        >
          {say.graph}
        </PageLink>
        <AskMenu />
        <a href="/graphiql/">GraphiQL</a>
      </nav>
      <div className="head-tools">
        <button
          type="button"
          className="quiet"
          lang={language === 'en' ? 'fr' : 'en'}
          title={say.languageName}
          aria-label={say.languageName}
          onClick={() => {
            prefer({ language: language === 'en' ? 'fr' : 'en' });
          }}
        >
          {say.language}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={say.theme[preferences.theme]}
          title={say.theme[preferences.theme]}
          onClick={() => {
            prefer({ theme });
          }}
        >
          <Icon path={buttonIcons.theme} />
        </button>
        <button type="button" className="tool" aria-label={say.help} title={say.help} onClick={showHelp}>
          <Icon path={buttonIcons.help} />
        </button>
      </div>
    </header>
  );
}
