import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** The defaults of the variables of a document, as JSON to be changed; empty where there are none. */
export function defaultVariables(document: string): string {
  const defaults = parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, unknown][] =>
          defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
        )
      : [],
  );
  return defaults.length === 0 ? '' : JSON.stringify(Object.fromEntries(defaults), null, 2);
}
