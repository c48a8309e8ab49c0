import { GraphDocument, PictureDocument } from '../api/__generated__/operations.ts';
import { useApi } from '../api/api-context.ts';
import { useApp } from '../app/app-context.ts';
import type { GraphPicture } from '../graph/graph-picture.ts';
import { graphVariables } from '../graph/use-graph-records.ts';
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
  const { link, citation, credit } = useCredits();
  const { page, history, selection } = state;
  const { view, withClaims, nodes } = history.present;

  const question = page.kind === 'graph' ? gallery.find(({ name }) => name === page.question) : undefined;
  const title =
    question?.[language] ??
    picture.marks
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
  const name = `sovereignty-graph-${(question?.name ?? nodes[0]?.id ?? 'picture').slice(0, 40)}`;
  const shown = picture.marks.map(({ id }) => id);
  const data = {
    text: PictureDocument.toString(),
    variables: { ids: shown, view: toView(view), withClaims },
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
        const content = renderHtml({ picture, speech, title, citation, link, ...evidence });
        return new Blob([content], { type: 'text/html' });
      },
    },
    ...answerFiles(data, say, name),
  ];
  const [first] = selection.nodes.length > 0 ? selection.nodes : nodes.map(({ id }) => id);
  const query = graphiqlAddress(GraphDocument.toString(), graphVariables(first ?? '', { view, withClaims }));

  return (
    <TakeOutMenu link={link} files={files} empty={picture.marks.length === 0} citation={citation}>
      <a href={question === undefined ? query : graphiqlAddress(question.query, {})}>{say.behind}</a>
    </TakeOutMenu>
  );
}
