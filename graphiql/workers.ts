import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/**
 * Tells the editor where its workers are: files of this origin, so that `worker-src 'self'` is enough. The set-up
 * that GraphiQL brings along does the same and writes a line to the console for each worker.
 */
export function provideWorkers(): void {
  globalThis.MonacoEnvironment = {
    getWorker(_workerId, label) {
      if (label === 'json') return new JsonWorker();
      if (label === 'graphql') return new GraphqlWorker();
      return new EditorWorker();
    },
  };
}
