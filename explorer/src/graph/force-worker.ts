import { layOutByForce, type LayoutTask } from './force-layout.ts';

// Beside the page, so that a large picture does not hold up who types meanwhile.
globalThis.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  globalThis.postMessage(layOutByForce(data));
});
