import { selectNode } from '../graph/selection.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { EntityCombobox } from '../ui/entity-combobox.tsx';
import { Icon } from '../ui/icon.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { useApp } from './app-context.ts';

/** Search as you type; what is chosen joins the picture. */
export function SearchBox() {
  const { act } = useApp();
  const { say } = useSpeech();
  return (
    <search className="search">
      <Icon path={buttonIcons.search} />
      <EntityCombobox
        label={say.search}
        labelHidden
        hint={say.searchHint}
        isMain
        onChoose={({ id }) => {
          act({ kind: 'draw', change: { kind: 'add', ids: [id], from: null } });
          act({ kind: 'select', selection: selectNode(id) });
          act({ kind: 'go', page: { kind: 'graph', question: null } });
          focusMarkOf(id);
        }}
      />
    </search>
  );
}

/** The page may take some frames to draw the entity. */
function focusMarkOf(id: string, frames = 60): void {
  requestAnimationFrame(() => {
    const mark = document.querySelector<SVGGElement>(`[data-node="${CSS.escape(id)}"]`);
    if (mark !== null) mark.focus();
    else if (frames > 0) focusMarkOf(id, frames - 1);
  });
}
