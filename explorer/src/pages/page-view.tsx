import type { Page } from '../app/page.ts';
import { AskView } from '../ask/ask-view.tsx';
import { GraphPage } from '../graph/graph-page.tsx';
import { StartPage } from '../start/start-page.tsx';
import { ClaimPage } from './claim-page.tsx';
import { EntityPage } from './entity-page.tsx';
import { SourcePage } from './source-page.tsx';

/** The page that is open. */
export function PageView({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'start':
      return <StartPage />;
    case 'graph':
      return <GraphPage question={page.question} />;
    case 'entity':
      return <EntityPage key={page.id} id={page.id} />;
    case 'source':
      return <SourcePage key={page.id} id={page.id} />;
    case 'claim':
      return <ClaimPage key={page.id} id={page.id} />;
    case 'ask':
      return <AskView key={page.name} name={page.name} given={page.given} />;
  }
}
