import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { EntityCardFragment } from '../api/__generated__/operations.ts';
import { english } from '../i18n/english.ts';
import { french } from '../i18n/french.ts';
import { SpeechProvider, speechOf } from '../i18n/language-context.ts';
import { PageView } from '../pages/page-view.tsx';
import { readAddress } from '../share/address-text.ts';
import { PageBoundary } from '../ui/page-boundary.tsx';
import { OfflineNotice } from '../ui/reading-state.tsx';
import { AppProvider, type App as AppValue } from './app-context.ts';
import { openAddress, reduceApp, type AppAction } from './app-state.ts';
import { describeChange } from './describe-change.ts';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { keepPreferences, readPreferences, type Preferences } from './preferences.ts';
import { nameOfPage } from './page.ts';
import { useAddress } from './use-address.ts';
import { useNewPage } from './use-new-page.ts';
import { usePageKeys } from './use-page-keys.ts';

/** The whole page. */
export function App() {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, theme } = preferences;
  const speech = useMemo(() => speechOf(language, language === 'fr' ? french : english), [language]);
  const [state, dispatch] = useReducer(reduceApp, location.hash, (hash) => openAddress(readAddress(hash)));
  const [news, setNews] = useState('');
  const [help, setHelp] = useState(false);
  const cards = useRef(new Map<string, EntityCardFragment>());
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset['theme'] = theme;
    keepPreferences(preferences);
  }, [language, theme, preferences]);

  const cardOf = useCallback((id: string) => cards.current.get(id) ?? null, []);
  const learn = useCallback((found: readonly EntityCardFragment[]) => {
    for (const card of found) cards.current.set(card.id, card);
  }, []);
  const act = useCallback(
    (action: AppAction) => {
      const before = latest.current;
      const after = reduceApp(before, action);
      latest.current = after;
      const sentence = describeChange(before.history.present, after.history.present, {
        action,
        say: speech.say,
        nameOf: (id) => {
          const card = cards.current.get(id);
          return card === undefined ? id : speech.name(card);
        },
      });
      if (sentence !== null) setNews(sentence);
      dispatch(action);
    },
    [speech],
  );
  const app = useMemo<AppValue>(
    () => ({ state, act, announce: setNews, learn, cardOf }),
    [state, act, learn, cardOf],
  );
  useAddress(state, act);
  useNewPage(nameOfPage(state.page));
  const showHelp = useCallback(() => {
    setHelp(true);
  }, []);
  usePageKeys(app, showHelp);
  const prefer = (change: Partial<Preferences>): void => {
    setPreferences((before) => ({ ...before, ...change }));
  };

  return (
    <SpeechProvider value={speech}>
      <AppProvider value={app}>
        <a href="#content" className="skip-link" onClick={focusContent}>
          {speech.say.skipToContent}
        </a>
        <Header preferences={preferences} prefer={prefer} showHelp={showHelp} />
        <OfflineNotice />
        <main id="content" tabIndex={-1}>
          <PageBoundary key={nameOfPage(state.page)}>
            <PageView page={state.page} />
          </PageBoundary>
        </main>
        <p className="visually-hidden" role="status" aria-live="polite" data-news="">
          {news}
        </p>
        <HelpDialog
          open={help}
          close={() => {
            setHelp(false);
          }}
        />
      </AppProvider>
    </SpeechProvider>
  );
}

/** What follows `#` is the state of the page, so that the link to the content must not become it. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
