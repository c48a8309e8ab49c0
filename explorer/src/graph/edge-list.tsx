import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { edgeDescription, edgeName } from './edge-text.ts';
import type { GraphPicture } from './graph-picture.ts';
import { selectEdge } from './selection.ts';

/** Of more relationships the table is the better list. */
const MOST_LISTED = 25;

/** The relationships of a small picture in words, each leading to its evidence. */
export function EdgeList({ picture }: { readonly picture: GraphPicture }) {
  const { act } = useApp();
  const speech = useSpeech();
  const { allEdges, nameOf } = picture;
  if (allEdges.length === 0 || allEdges.length > MOST_LISTED) return null;
  return (
    <section>
      <h3>{speech.say.edgesHere}</h3>
      <ul className="edge-list">
        {allEdges.map((edge) => (
          <li key={edge.key}>
            <button
              type="button"
              onClick={() => {
                act({ kind: 'select', selection: selectEdge(edge.key) });
              }}
            >
              <span>
                {nameOf(edge.source)} <em>{edgeName(edge, speech)}</em> {nameOf(edge.target)}
              </span>
              <span className="muted">{edgeDescription(edge, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
