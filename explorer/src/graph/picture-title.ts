import type { Page } from '../app/page.ts';
import type { Language } from '../i18n/words.ts';
import { gallery } from '../start/gallery.ts';
import type { GraphPicture } from './graph-picture.ts';

const MOST_NAMES = 3;

/** What a picture is called: the question that it answers, or its first entities. */
export function pictureTitle(page: Page, { marks }: Pick<GraphPicture, 'marks'>, language: Language): string {
  const question = page.kind === 'graph' ? gallery.find(({ name }) => name === page.question) : undefined;
  return (
    question?.[language] ??
    marks
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
      .join(', ')
  );
}
