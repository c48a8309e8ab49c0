import { useDataset } from '../api/api-context.ts';
import { useApp } from '../app/app-context.ts';
import { addressOf } from '../app/app-state.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { printAddress } from './address-text.ts';
import { renderView } from './render-view.ts';

/** What everything that leaves the page says of where it comes from. */
export interface Credits {
  /** Address of exactly what is shown. */
  readonly link: string;
  /** Dataset with version and date, view, link and day, as one sentence. */
  readonly citation: string;
  /** The same in a line below a picture. */
  readonly credit: string;
}

/** The credits of what is shown. */
export function useCredits(): Credits {
  const dataset = useDataset();
  const { state } = useApp();
  const speech = useSpeech();
  const version = dataset === null ? '' : `${dataset.id} ${dataset.version} (${dataset.date})`;
  const view = renderView(state.history.present.view, speech);
  const link = `${location.origin}/${printAddress(addressOf(state))}`;
  const day = new Date().toISOString().slice(0, 10);
  return {
    link,
    citation: speech.say.citation({ dataset: version, view, link, day }),
    credit: `Sovereignty Graph · ${version} · ${view}`,
  };
}
