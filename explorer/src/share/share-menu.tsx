import { useEffect, useRef, useState } from 'react';
import { GraphDocument } from '../api/__generated__/operations.ts';
import { useApi, useDataset } from '../api/api-context.ts';
import { OperationError } from '../api/send-operation.ts';
import { useApp } from '../app/app-context.ts';
import { addressOf } from '../app/app-state.ts';
import type { GraphPicture } from '../graph/graph-picture.ts';
import { graphVariables } from '../graph/use-graph-records.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { gallery } from '../start/gallery.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { printAddress } from './address-text.ts';
import { graphiqlAddress } from './graphiql-address.ts';
import { readEvidence } from './read-evidence.ts';
import { renderHtml } from './render-html.ts';
import { renderSvg } from './render-svg.ts';
import { renderView } from './render-view.ts';
import { renderPng, saveFile } from './save-file.ts';

/** Everything that leaves the page: link, pictures, a page for offline use, a citation, the query. */
export function ShareMenu({ picture }: { readonly picture: GraphPicture }) {
  const api = useApi();
  const dataset = useDataset();
  const { state, announce } = useApp();
  const speech = useSpeech();
  const { say, language } = speech;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { page, history } = state;
  const { view, withClaims, nodes } = history.present;

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);

  const link = `${location.origin}/${printAddress(addressOf(state))}`;
  const version = dataset === null ? '' : `${dataset.id} ${dataset.version} (${dataset.date})`;
  const citation = say.citation({
    dataset: version,
    view: renderView(view, speech),
    link,
    day: new Date().toISOString().slice(0, 10),
  });
  const credit = `Sovereignty Graph · ${version} · ${renderView(view, speech)}`;
  const question = page.kind === 'graph' ? gallery.find(({ name }) => name === page.question) : undefined;
  const title =
    question?.[language] ??
    picture.marks
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
  const fileName = `sovereignty-graph-${(question?.name ?? nodes[0]?.id ?? 'picture').slice(0, 40)}`;

  const take = (name: string, make: (signal: AbortSignal) => Blob | Promise<Blob>): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setBusy(say.loading);
    Promise.resolve()
      .then(() => make(controller.signal))
      .then(
        (content) => {
          if (controller.signal.aborted) return;
          saveFile(name, content);
          setBusy(null);
          announce(say.saved(name));
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const reason = error instanceof OperationError && error.code === 'unreachable';
          setBusy(reason ? say.unreachable : say.failed);
        },
      );
  };
  const svg = (): string => renderSvg({ picture, speech, title, credit });
  const html = async (signal: AbortSignal): Promise<Blob> => {
    const evidence = await readEvidence(api, {
      edges: picture.allEdges,
      view,
      signal,
      progress: (done, total) => {
        setBusy(say.loadingOf(done, total));
      },
    });
    const content = renderHtml({ picture, speech, title, citation, link, ...evidence });
    return new Blob([content], { type: 'text/html' });
  };
  const [first] = state.selection.nodes.length > 0 ? state.selection.nodes : nodes.map(({ id }) => id);
  const query = graphiqlAddress(GraphDocument.toString(), graphVariables(first ?? '', { view, withClaims }));
  const empty = picture.marks.length === 0;

  return (
    <div
      className="share"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="primary"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon path={buttonIcons.share} size={16} /> {say.takeOut}
      </button>
      <div className="share-menu" hidden={!open}>
        <CopyButton label={say.copyLink} text={() => link} done={say.linkCopied} />
        <label className="share-link">
          <span>{say.linkText}</span>
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </label>
        <hr />
        <button
          type="button"
          disabled={empty}
          onClick={() => {
            take(`${fileName}.png`, () => renderPng(svg()));
          }}
        >
          {say.png}
        </button>
        <button
          type="button"
          disabled={empty}
          onClick={() => {
            take(`${fileName}.svg`, () => new Blob([svg()], { type: 'image/svg+xml' }));
          }}
        >
          {say.svg}
        </button>
        <button
          type="button"
          disabled={empty}
          onClick={() => {
            take(`${fileName}.html`, html);
          }}
        >
          {say.html}
        </button>
        {busy === null ? null : (
          <p className="notice" role="status">
            {busy}{' '}
            <button
              type="button"
              onClick={() => {
                running.current?.abort();
                setBusy(null);
              }}
            >
              {say.cancel}
            </button>
          </p>
        )}
        <hr />
        <CopyButton label={say.copyCitation} text={() => citation} />
        <p className="citation" tabIndex={0}>
          {citation}
        </p>
        <hr />
        <a href={question === undefined ? query : graphiqlAddress(question.query, {})}>{say.behind}</a>
      </div>
    </div>
  );
}
