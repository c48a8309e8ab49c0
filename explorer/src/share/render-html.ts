import type { ClaimEvidenceFragment, FactEvidenceFragment } from '../api/__generated__/operations.ts';
import { edgeDescription } from '../graph/edge-text.ts';
import { sentenceOf, stanceOf } from '../evidence/claim-text.ts';
import { renderBounds, renderPeriod } from '../evidence/render-period.ts';
import { nameOfSpeaker } from '../evidence/name-of-speaker.ts';
import type { GraphEdge } from '../graph/graph-edges.ts';
import type { GraphPicture } from '../graph/graph-picture.ts';
import { inLanguage } from '../i18n/in-language.ts';
import type { Speech } from '../i18n/language-context.ts';
import type { ViewSettings } from '../model/view-settings.ts';
import { escapeXml } from './escape-xml.ts';
import { renderSvg } from './render-svg.ts';

/** What a page for offline use is made of. */
export interface HtmlParts {
  readonly picture: GraphPicture;
  readonly speech: Speech;
  readonly title: string;
  readonly citation: string;
  readonly link: string;
  readonly view: ViewSettings;
  /** Periods of facts by the key of their relationship. */
  readonly facts: ReadonlyMap<string, readonly FactEvidenceFragment[]>;
  /** Claims that establish no fact, by the key of their relationship. */
  readonly claims: ReadonlyMap<string, readonly ClaimEvidenceFragment[]>;
}

/**
 * One file that opens without network: the drawing, each of whose lines leads to its evidence below, the sources, and
 * the data with the positions as JSON. It runs no script and may load nothing.
 */
export function renderHtml(parts: HtmlParts): string {
  const { picture, speech, title, citation, link } = parts;
  const { say } = speech;
  const anchors = new Map(picture.allEdges.map(({ key }, index) => [key, `evidence-${index + 1}`]));
  const svg = renderSvg({
    picture,
    speech,
    title,
    credit: citation,
    linkOf: (key) => `#${anchors.get(key) ?? ''}`,
  });
  const sections = picture.allEdges.map((edge) => renderEdge(edge, anchors.get(edge.key) ?? '', parts));
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeXml(title)}</h1><p>${escapeXml(citation)}</p><p><a href="${escapeXml(link)}">${escapeXml(say.linkText)}</a></p></header>
<figure>${svg.trim()}</figure>
<main>
<h2>${escapeXml(say.evidenceTitle)}</h2>
${sections.join('\n')}
<h2>${escapeXml(say.sourcesTitle)}</h2>
<ul>${renderSources(parts)}</ul>
</main>
<script type="application/json" id="data">${dataOf(parts)}</script>
</body>
</html>
`;
}

function renderEdge(edge: GraphEdge, anchor: string, parts: HtmlParts): string {
  const { picture, speech } = parts;
  const { say, word } = speech;
  const title = `${picture.nameOf(edge.source)} ${word(edge.predicate)} ${picture.nameOf(edge.target)}`;
  const claims = parts.claims.get(edge.key) ?? [];
  const facts = parts.facts.get(edge.key) ?? [];
  const body = [
    ...facts.map((fact) => {
      const opposing =
        fact.opposingClaims.length === 0
          ? ''
          : `<h4>${escapeXml(say.opposing)}</h4>${fact.opposingClaims.map((found) => renderClaim(found, speech)).join('')}`;
      const line = [word(fact.status), renderPeriod(fact, speech), word(fact.certainty)].join(' · ');
      return `<p>${escapeXml(line)}</p>${fact.claims.map((found) => renderClaim(found, speech)).join('')}${opposing}`;
    }),
    ...claims.map((claim) => renderClaim(claim, speech)),
  ];
  return `<section id="${anchor}" data-edge="${escapeXml(edge.key)}"><h3>${escapeXml(title)}</h3><p class="kind">${escapeXml(edgeDescription(edge, speech))}</p>${body.join('')}</section>`;
}

function renderClaim(claim: ClaimEvidenceFragment, speech: Speech): string {
  const { say, name, word } = speech;
  const speakers = claim.speakers
    .map((speaker) => {
      const capacity = inLanguage(speech.language, speaker.capacity, speaker.capacityFr);
      return [nameOfSpeaker(speaker, speech), ...(capacity === null ? [] : [capacity])].join(', ');
    })
    .join('; ');
  const quote =
    claim.quote === null
      ? ''
      : `<blockquote lang="${claim.quoteLanguage ?? ''}">${escapeXml(claim.quote)}</blockquote>`;
  const { source } = claim;
  const origin =
    source === null
      ? escapeXml(say.noSource)
      : `<cite>${escapeXml(name(source))}</cite>, ${escapeXml(renderBounds(source.publishedOn, speech) || say.undated)}${claim.locator === null ? '' : `, ${escapeXml(claim.locator)}`}`;
  return `<div class="claim"><p><strong>${escapeXml(speakers)}</strong> — ${escapeXml(`${word(claim.status)}, ${stanceOf(claim, speech)}`)}</p><p>${escapeXml(sentenceOf(claim, speech))}</p>${quote}<p class="source">${origin} · ${escapeXml(claim.id)}</p></div>`;
}

function renderSources({ facts, claims, speech }: HtmlParts): string {
  const sources = new Map<string, { readonly text: string; readonly link: string | null }>();
  const all = [
    ...[...facts.values()].flat().flatMap((fact) => [...fact.claims, ...fact.opposingClaims]),
    ...[...claims.values()].flat(),
  ];
  for (const { source } of all) {
    if (source === null) continue;
    const day = renderBounds(source.publishedOn, speech) || speech.say.undated;
    sources.set(source.id, { text: `${speech.name(source)}, ${day}`, link: source.link });
  }
  return [...sources.values()]
    .map(({ text, link }) =>
      link === null
        ? `<li>${escapeXml(text)}</li>`
        : `<li>${escapeXml(text)}: <a href="${escapeXml(link)}" rel="noopener noreferrer">${escapeXml(link)}</a></li>`,
    )
    .join('');
}

/** Entities with positions and relationships with claims; `<` is written so that it cannot end the element. */
function dataOf({ picture, facts, claims, citation, link, view }: HtmlParts): string {
  const data = {
    citation,
    link,
    view,
    nodes: picture.marks.map(({ id, x, y, name, type, members }) => ({
      id,
      x,
      y,
      name,
      type,
      // What a group stands for.
      ...(members.length > 1 ? { members } : {}),
    })),
    edges: picture.allEdges.map(({ key, kind, source, target, predicate, disputed }) => ({
      key,
      kind,
      source,
      target,
      predicate,
      disputed,
      facts: facts.get(key) ?? [],
      claims: claims.get(key) ?? [],
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const STYLE = `:root{color-scheme:light}body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.55 system-ui,sans-serif;color:#16202a;background:#fff}h1,h2,h3{font-family:Charter,Georgia,serif;line-height:1.25}figure{margin:1.5rem 0;border:1px solid #d5dae0}figure svg{width:100%;height:auto;display:block}section{border-top:1px solid #d5dae0;padding:.5rem 0;scroll-margin-top:1rem}section:target{background:#fff6df}.kind,.source{color:#56606b;font-size:.9rem}.claim{margin:.75rem 0;padding-left:1rem;border-left:3px solid #d5dae0}blockquote{margin:.4rem 0;font-family:Charter,Georgia,serif;font-style:italic}a{color:#14509b}`;
