import type { RefObject } from 'react';
import { useApp } from '../app/app-context.ts';
import type { GraphLook } from '../app/app-state.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { emptyDrawing } from './drawing.ts';
import type { GraphPicture } from './graph-picture.ts';
import type { Zoom } from './use-zoom.ts';

/** What can be done with the whole picture. */
export function GraphToolbar(props: {
  readonly picture: GraphPicture;
  readonly zoom: RefObject<Zoom | null>;
  readonly arranging: boolean;
  readonly several: boolean;
  readonly setSeveral: (several: boolean) => void;
}) {
  const { picture, zoom, arranging, several, setSeveral } = props;
  const { state, act } = useApp();
  const { say } = useSpeech();
  const { history, look } = state;
  const hidden = history.present.nodes.filter((node) => node.hidden).length;
  const looks: readonly (readonly [GraphLook, string])[] = [
    ['picture', say.picture],
    ['both', say.both],
    ['table', say.table],
  ];
  const noPicture = look === 'table' || picture.marks.length === 0;
  return (
    <div className="toolbar" role="toolbar" aria-label={say.graph}>
      <div className="segments" role="group" aria-label={say.look}>
        {looks.map(([value, text]) => (
          <button
            key={value}
            type="button"
            aria-pressed={look === value}
            onClick={() => {
              act({ kind: 'look', look: value });
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <div className="tools">
        <ToolButton
          label={say.undo}
          icon={buttonIcons.undo}
          disabled={history.past.length === 0}
          press={() => {
            act({ kind: 'undo' });
          }}
        />
        <ToolButton
          label={say.redo}
          icon={buttonIcons.redo}
          disabled={history.future.length === 0}
          press={() => {
            act({ kind: 'redo' });
          }}
        />
      </div>
      <button
        type="button"
        className="tool"
        aria-label={say.selectSeveral}
        title={say.selectSeveral}
        aria-pressed={several}
        disabled={picture.marks.length === 0}
        onClick={() => {
          setSeveral(!several);
        }}
      >
        <Icon path={buttonIcons.several} />
      </button>
      <div className="tools">
        <ToolButton
          label={arranging ? say.arranging : say.arrangeForce}
          icon={buttonIcons.force}
          disabled={noPicture || arranging}
          press={() => {
            act({ kind: 'arrange', arrange: { layout: 'force', step: true } });
          }}
        />
        <ToolButton
          label={arranging ? say.arranging : say.arrangeLayers}
          icon={buttonIcons.layers}
          disabled={noPicture || arranging}
          press={() => {
            act({ kind: 'arrange', arrange: { layout: 'layers', step: true } });
          }}
        />
      </div>
      <div className="tools by-touch">
        <ToolButton
          label={say.zoomOut}
          icon={buttonIcons.minus}
          disabled={noPicture}
          press={() => zoom.current?.scale(0.8)}
        />
        <ToolButton
          label={say.zoomIn}
          icon={buttonIcons.plus}
          disabled={noPicture}
          press={() => zoom.current?.scale(1.25)}
        />
        <ToolButton
          label={say.fit}
          icon={buttonIcons.fit}
          disabled={noPicture}
          press={() => zoom.current?.fit(picture.marks)}
        />
      </div>
      {hidden > 0 ? (
        <button
          type="button"
          onClick={() => {
            act({ kind: 'draw', change: { kind: 'show-hidden' } });
          }}
        >
          {say.showHidden(hidden)}
        </button>
      ) : null}
      <div className="toolbar-end">
        <button
          type="button"
          className="quiet"
          disabled={history.present.nodes.length === 0}
          onClick={() => {
            const drawing = { ...emptyDrawing, view: history.present.view };
            act({ kind: 'draw', change: { kind: 'replace', drawing } });
          }}
        >
          {say.clear}
        </button>
        <ShareMenu picture={picture} />
      </div>
    </div>
  );
}

function ToolButton(props: {
  readonly label: string;
  readonly icon: string;
  readonly disabled: boolean;
  readonly press: () => void;
}) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.press}
    >
      <Icon path={props.icon} />
    </button>
  );
}
