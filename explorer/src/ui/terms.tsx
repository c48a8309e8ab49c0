import type { ReactNode } from 'react';

/** Terms with what they are; those that are nothing are left out. */
export function Terms({ terms }: { readonly terms: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="terms">
      {terms
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
