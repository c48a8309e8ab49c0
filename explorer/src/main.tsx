import { createRoot } from 'react-dom/client';
import { ApiProvider, createApi } from './api/api-context.ts';
import { App } from './app/app.tsx';
import './styles/theme.css';
import './styles/page.css';
import './styles/graph.css';
import './styles/evidence.css';

const holder = document.getElementById('explorer');
if (holder === null) throw new Error('The page has no element with the id explorer.');

createRoot(holder).render(
  <ApiProvider value={createApi()}>
    <App />
  </ApiProvider>,
);
