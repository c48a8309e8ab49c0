import { Component, useState, type ReactNode } from 'react';
import { useSpeech } from '../i18n/language-context.ts';

interface Props {
  readonly children: ReactNode;
}

/**
 * Keeps the rest of the page when the program of a page cannot be loaded, as when the service is gone, or fails. What
 * someone has drawn stands in the address and is there again after loading anew.
 */
export class PageBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failure /> : this.props.children;
  }
}

function Failure() {
  const { say } = useSpeech();
  const [unreachable, setUnreachable] = useState(false);
  const retry = (): void => {
    // Loading anew without the service would leave nothing at all.
    fetch('/health/live').then(
      () => {
        location.reload();
      },
      () => {
        setUnreachable(true);
      },
    );
  };
  return (
    <div className="page">
      <div className="notice notice-bad" role="alert">
        <span>
          {say.pageFailed} {unreachable ? say.unreachable : ''}
        </span>
        <button type="button" onClick={retry}>
          {say.retry}
        </button>
      </div>
    </div>
  );
}
