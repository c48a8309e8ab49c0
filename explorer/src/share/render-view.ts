import type { Speech } from '../i18n/language-context.ts';
import type { ViewSettings } from '../model/view-settings.ts';

/** The view in words, as a citation and a title need it. */
export function renderView(view: ViewSettings, { say, day }: Speech): string {
  return [
    `${say.asOf}: ${view.asOf === null ? say.anyTime : day(view.asOf)}`,
    `${say.knownBy}: ${view.knownBy === null ? say.knownNow : day(view.knownBy)}`,
    ...(view.minStatus === 'CONFIRMED' ? [say.confirmedOnly] : []),
    ...(view.includeInferred ? [] : [`${say.inferred}: ${say.no}`]),
    ...(view.includeDisputed ? [] : [`${say.disputedToo}: ${say.no}`]),
  ].join(', ');
}
