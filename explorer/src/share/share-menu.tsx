import { PictureDocument } from '../api/__generated__/operations.ts';
import { useApi } from '../api/api-context.ts';
import { useApp } from '../app/app-context.ts';
import { visibleNodes } from '../graph/drawing.ts';
import type { GraphPicture } from '../graph/graph-picture.ts';
import { pictureTitle } from '../graph/picture-title.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { gallery } from '../start/gallery.ts';
import { answerFiles } from './answer-files.ts';
import { graphiqlAddress } from './graphiql-address.ts';
import { readEvidence } from './read-evidence.ts';
import { renderHtml } from './render-html.ts';
import { renderSvg } from './render-svg.ts';
import { renderPng } from './save-file.ts';
import { TakeOutMenu, type OfferedFile } from './take-out-menu.tsx';
import { useCredits } from './use-credits.ts';

/** Everything that leaves the page of the graph: link, pictures, data, a page for offline use, a citation, the query. */
export function ShareMenu({ picture }: { readonly picture: GraphPicture }) {
  const api = useApi();
  const { state } = useApp();
  const speech = useSpeech();
  const { say, language } = speech;
  const { link, citation: origin, credit } = useCredits();
  const { page, history } = state;
  const { view, withClaims, nodes } = history.present;

  const question = page.kind === 'graph' ? gallery.find(({ name }) => name === page.question) : undefined;
  const title = pictureTitle(page, picture, language);
  const citation = title === '' ? origin : `${title}. ${origin}`;
  const name = `sovereignty-graph-${(question?.name ?? nodes[0]?.id ?? 'picture').slice(0, 40)}`;
  const data = {
    text: PictureDocument.toString(),
    variables: { ids: visibleNodes(history.present).map(({ id }) => id), view: toView(view), withClaims },
  };
  const svg = (): string => renderSvg({ picture, speech, title, credit });
  const files: OfferedFile[] = [
    { label: say.png, name: `${name}.png`, make: () => renderPng(svg()) },
    {
      label: say.svg,
      name: `${name}.svg`,
      make: () => new Blob([svg()], { type: 'image/svg+xml' }),
    },
    {
      label: say.html,
      name: `${name}.html`,
      make: async (signal, progress) => {
        const evidence = await readEvidence(api, { edges: picture.allEdges, view, signal, progress });
        const content = renderHtml({ picture, speech, title, citation, link, view, ...evidence });
        return new Blob([content], { type: 'text/html' });
      },
    },
    ...answerFiles(data, say, name),
  ];

  return (
    <TakeOutMenu link={link} files={files} empty={picture.marks.length === 0} citation={citation}>
      <a href={graphiqlAddress(data.text, data.variables)}>{say.behind}</a>
      {question === undefined ? null : <a href={graphiqlAddress(question.query, {})}>{say.behindQuestion}</a>}
    </TakeOutMenu>
  );
}
