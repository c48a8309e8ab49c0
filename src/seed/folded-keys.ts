import { embeddedName } from '../model/embedded-name.ts';
import type { GraphModel, ModelType } from '../model/graph-model.ts';
import { foldKey, isText, keyName } from '../model/text-key.ts';
import type { Properties, PropertyValue } from './curated.ts';
import { typeOf } from '../model/qualifiers.ts';

/** Adds the folded form of every text that the schema knows of a type, for search and order: `roleKey` of `role`. */
export function withFoldedKeys(properties: Properties, typeName: string, model: GraphModel): Properties {
  const folded: Record<string, PropertyValue> = {};
  for (const property of textProperties(typeOf(model, typeName), model)) {
    const value = properties[property];
    if (typeof value === 'string') folded[keyName(property)] = foldKey(value);
    else if (Array.isArray(value)) folded[keyName(property)] = (value as readonly string[]).map(foldKey);
  }
  return { ...properties, ...folded };
}

/** Names of the properties of a type that are texts or lists of them, those of embedded objects included. */
function textProperties({ fields }: ModelType, model: GraphModel): string[] {
  return [...fields.values()].flatMap((field) => {
    if (field.kind !== 'embedded') return isText(field) ? [field.name] : [];
    return textProperties(typeOf(model, field.type), model).map((name) => embeddedName(field.prefix, name));
  });
}
