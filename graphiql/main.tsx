import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { firstQuestion } from './first-question.ts';
import { galleryPlugin } from './gallery-plugin.tsx';
import './page.css';
import { nameTabs } from './name-tabs.ts';
import { readAddress } from './read-address.ts';
import { sendQuery } from './send-query.ts';
import { provideWorkers } from './workers.ts';

provideWorkers();

const opened = readAddress(window.location);
const holder = document.getElementById('graphiql');
if (holder === null) throw new Error('The page has no element with the id graphiql.');

nameTabs(holder);
createRoot(holder).render(
  <GraphiQL
    fetcher={sendQuery}
    defaultQuery={firstQuestion}
    {...(opened.query === null ? {} : { initialQuery: opened.query })}
    {...(opened.variables === null ? {} : { initialVariables: opened.variables })}
    plugins={[HISTORY_PLUGIN, galleryPlugin]}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>Sovereignty Graph</GraphiQL.Logo>
  </GraphiQL>,
);
