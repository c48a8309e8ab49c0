import { describe, expect, it } from 'vitest';
import { english } from '../../../explorer/src/i18n/english.ts';
import { speechOf } from '../../../explorer/src/i18n/language-context.ts';
import type { RecordedClaim } from '../../../explorer/src/share/read-records.ts';
import { renderAnswerHtml } from '../../../explorer/src/share/render-answer-html.ts';

const hostile = '</script></style><script>alert(1)</script> & "quotes"';
const claim: RecordedClaim = {
  id: 'd/1',
  url: 'http://graph.example/id/d/1',
  entity_id: 'emc2',
  prop: 'hostedOn',
  value: 'azure',
  value_is_entity: true,
  quote: hostile,
  quoteLanguage: 'fr',
  locator: '§ 4',
  speechAct: 'ASSERTS',
  polarity: 'DENIES',
  status: 'REPORTED',
  source: 'paper',
  speakers: [{ actor: null, description: hostile, capacity: 'director' }],
};
const html = renderAnswerHtml({
  title: hostile,
  citation: hostile,
  link: 'http://graph.example/#/ask/why',
  speech: speechOf('en', english),
  snapshot: '<p>shown</p>',
  styles: `p { content: '</style>' }`,
  records: {
    lines: `${JSON.stringify(claim)}\n`,
    claims: [claim],
    entities: new Map([
      [
        'emc2',
        new Map([
          ['type', 'Project'],
          ['name', 'EMC2'],
        ]),
      ],
      [
        'azure',
        new Map([
          ['type', 'Service'],
          ['name', 'Azure'],
        ]),
      ],
      [
        'paper',
        new Map([
          ['type', 'Source'],
          ['name', 'A paper'],
          ['publishedOn.earliest', '2024-01-01'],
          ['publishedOn.latest', '2024-01-30'],
          ['link', 'https://paper.example/'],
        ]),
      ],
    ]),
  },
});

describe('an answer as a page for offline use', () => {
  it('runs and loads nothing, and text stays text', () => {
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('holds what was shown, the claims with speaker, stance and quote, the sources, and the data', () => {
    expect(html).toContain('<p>shown</p>');
    expect(html).toContain('EMC2 hosted on Azure');
    expect(html).toContain('director');
    expect(html).toContain('denies it');
    expect(html).toContain('<blockquote lang="fr">');
    expect(html).toContain('A paper, between 1 January 2024 and 30 January 2024');
    expect(html).toContain('href="https://paper.example/"');
    const [, data = ''] = /id="data">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(claim);
  });
});
