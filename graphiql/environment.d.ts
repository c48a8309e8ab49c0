/// <reference types="vite/client" />

/** The part of the editor's global settings that this page sets. */
interface EditorEnvironment {
  getWorker(workerId: string, label: string): Worker;
}

// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var MonacoEnvironment: EditorEnvironment | undefined;
