import { isStated } from '../evidence/claim-text.ts';
import { renderBounds } from '../evidence/render-period.ts';
import type { Speech } from '../i18n/language-context.ts';
import { escapeXml } from './escape-xml.ts';
import type { RecordedClaim, Records } from './read-records.ts';

/** What a page for offline use is made of. */
export interface AnswerParts {
  readonly title: string;
  readonly citation: string;
  readonly link: string;
  readonly speech: Speech;
  /** The answer as it is shown, and what it looks like. */
  readonly snapshot: string;
  readonly styles: string;
  readonly records: Records;
}

/**
 * An answer as one file that opens without network: what is shown, the claims that it rests on with their quotes, their
 * sources, and the data. It runs no script and may load nothing.
 */
export function renderAnswerHtml(parts: AnswerParts): string {
  const { title, citation, link, speech, snapshot, styles, records } = parts;
  const { say, language } = speech;
  const claims = records.claims.map((claim) => renderClaim(claim, parts));
  return `<!doctype html>
<html lang="${language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${styles.replaceAll('</', '<\\/')}
${STYLE}</style>
</head>
<body>
<div class="page ask-page">
<header><h1>${escapeXml(title)}</h1><p>${escapeXml(citation)}</p><p><a href="${escapeXml(link)}">${escapeXml(say.linkText)}</a></p></header>
<main class="ask-answer">${snapshot}</main>
${claims.length === 0 ? '' : `<section><h2>${escapeXml(say.evidenceTitle)}</h2>${claims.join('\n')}</section>`}
<section><h2>${escapeXml(say.sourcesTitle)}</h2><ul>${renderSources(parts)}</ul></section>
</div>
<script type="application/jsonl" id="data">${records.lines.replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function renderClaim(claim: RecordedClaim, parts: AnswerParts): string {
  const { say, word, language } = parts.speech;
  const name = (id: string | null): string => nameOf(id, parts);
  const text = language === 'fr' ? (claim.textFr ?? claim.text) : (claim.text ?? claim.textFr);
  const end =
    claim.value_is_entity && typeof claim.value === 'string' ? name(claim.value) : String(claim.value ?? '');
  const sentence = text ?? `${name(claim.entity_id)} ${word(claim.prop)} ${end}`;
  const speakers = claim.speakers
    .map(({ actor, description, capacity }) =>
      [
        actor === null ? (description ?? say.unnamed) : name(actor),
        ...(capacity === null ? [] : [capacity]),
      ].join(', '),
    )
    .join('; ');
  const stance = [
    word(claim.status),
    word(claim.speechAct),
    ...(claim.polarity === 'DENIES' ? [isStated(claim.speechAct) ? say.denies : say.contrary] : []),
  ].join(', ');
  const quote =
    claim.quote === undefined
      ? ''
      : `<blockquote lang="${claim.quoteLanguage ?? ''}">${escapeXml(claim.quote)}</blockquote>`;
  const origin = [
    claim.source === null ? say.noSource : name(claim.source),
    ...(claim.locator === undefined ? [] : [claim.locator]),
  ].join(', ');
  return `<div class="claim-record"><p><strong>${escapeXml(speakers)}</strong> — ${escapeXml(stance)}</p><p>${escapeXml(sentence)}</p>${quote}<p class="muted">${escapeXml(origin)} · ${escapeXml(claim.id)}</p></div>`;
}

function renderSources(parts: AnswerParts): string {
  return [...parts.records.entities]
    .filter(([, values]) => values.get('type') === 'Source')
    .map(([id, values]) => {
      const bounds = {
        earliest: values.get('publishedOn.earliest') ?? null,
        latest: values.get('publishedOn.latest') ?? null,
      };
      const published = renderBounds(bounds, parts.speech) || parts.speech.say.undated;
      const text = `${nameOf(id, parts)}, ${published}`;
      const link = values.get('link');
      return link === undefined
        ? `<li>${escapeXml(text)}</li>`
        : `<li>${escapeXml(text)}: <a href="${escapeXml(link)}" rel="noopener noreferrer">${escapeXml(link)}</a></li>`;
    })
    .join('');
}

function nameOf(id: string | null, { records, speech }: AnswerParts): string {
  const values = records.entities.get(id ?? '');
  const name = values?.get('name');
  return (speech.language === 'fr' ? (values?.get('nameFr') ?? name) : name) ?? id ?? '';
}

const STYLE = `html,body{height:auto}.page{max-width:72rem}.table-scroll,.matrix-scroll{max-height:none;overflow:visible}thead th{position:static}.claim-record{margin:.75rem 0;padding-left:1rem;border-left:3px solid #d5dae0}.claim-record blockquote{margin:.4rem 0;font-style:italic}`;
