import { foldText } from './fold-text.ts';
import type { ModelField } from './graph-model.ts';

/** Name of the property that keeps the folded form of a text property, for search and order. */
export function keyName(property: string): string {
  return `${property}Key`;
}

/** Folds a text for comparison; one without a letter or digit is compared in lower case. */
export function foldKey(text: string): string {
  return foldText(text) || text.toLowerCase();
}

/** Whether a field is kept as text, so that its folded form is kept too. */
export function isText(field: ModelField): boolean {
  return field.kind === 'property' && field.type === 'String';
}
