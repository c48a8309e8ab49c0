import { useApp } from '../app/app-context.ts';
import type { Page } from '../app/page.ts';
import { addressOf } from '../app/app-state.ts';
import { useSpeech, type NamedEntity } from '../i18n/language-context.ts';
import { printAddress } from '../share/address-text.ts';
import type { MouseEvent, ReactNode } from 'react';

/** A link to a page of this site that keeps the picture and the view. */
export function PageLink(props: {
  readonly page: Page;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  const { state, act } = useApp();
  const follow = (event: MouseEvent): void => {
    // Another tab or window is the browser's matter.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act({ kind: 'go', page: props.page });
  };
  return (
    <a
      href={printAddress({ ...addressOf(state), page: props.page })}
      className={props.className}
      aria-current={props.current === true ? 'page' : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}

/** The name of an entity, leading to its page; a source leads to the page of sources. */
export function EntityLink({
  entity,
}: {
  readonly entity: NamedEntity & { readonly id: string; readonly __typename: string };
}) {
  const speech = useSpeech();
  const kind = entity.__typename === 'Source' ? 'source' : 'entity';
  return <PageLink page={{ kind, id: entity.id }}>{speech.name(entity)}</PageLink>;
}
