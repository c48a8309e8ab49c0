import { describe, expect, it } from 'vitest';
import { emptyDrawing, type Drawing, type PlacedNode } from '../../../explorer/src/graph/drawing.ts';
import { edgeGeometry, laneEdges } from '../../../explorer/src/graph/edge-geometry.ts';
import { layOutByForce } from '../../../explorer/src/graph/force-layout.ts';
import { buildPicture, type GraphPicture } from '../../../explorer/src/graph/graph-picture.ts';
import { neighbourTowards } from '../../../explorer/src/graph/neighbour.ts';
import { noSelection } from '../../../explorer/src/graph/selection.ts';
import { wrapName } from '../../../explorer/src/graph/wrap-name.ts';
import { english } from '../../../explorer/src/i18n/english.ts';
import { speechOf } from '../../../explorer/src/i18n/language-context.ts';
import { renderHtml } from '../../../explorer/src/share/render-html.ts';
import { renderSvg } from '../../../explorer/src/share/render-svg.ts';
import { card, entityRecord, fact } from './graph-records.ts';
import { everything } from '../../../explorer/src/model/view-settings.ts';

const speech = speechOf('en', english);
const node = (id: string, x = 0, y = 0): PlacedNode => ({
  id,
  x,
  y,
  pinned: false,
  hidden: false,
  from: null,
});

function star(leaves: number, change: Partial<PlacedNode> = {}): { drawing: Drawing; facts: string[] } {
  const facts = Array.from({ length: leaves }, (_value, index) => `leaf-${index}`);
  return {
    facts,
    drawing: {
      ...emptyDrawing,
      nodes: [node('hub'), ...facts.map((id) => ({ ...node(id, 9, 9), ...change }))],
    },
  };
}

function pictureOf(
  { drawing, facts }: ReturnType<typeof star>,
  selected: readonly string[] = [],
): GraphPicture {
  return buildPicture({
    drawing,
    speech,
    selection: { ...noSelection, nodes: selected },
    records: new Map([
      [
        'hub',
        entityRecord(
          'hub',
          facts.map((id) => fact('hub', id)),
        ),
      ],
    ]),
    cardOf: (id) => card(id),
    limits: { nodes: 20, edges: 60 },
  });
}

describe('a large picture', () => {
  it('groups what hangs on one entity, and says how many that are', () => {
    const picture = pictureOf(star(40));
    expect(picture.marks.map(({ name }) => name)).toEqual(['HUB', '40 × organization']);
    expect(picture.edges).toHaveLength(1);
    expect(picture.allEdges).toHaveLength(40);
  });

  it('groups nothing within its limits', () => {
    expect(pictureOf(star(10)).groups.size).toBe(0);
  });

  it('never groups what is selected or pinned', () => {
    expect(pictureOf(star(40), ['leaf-7']).marks.map(({ id }) => id)).toContain('leaf-7');
    expect(pictureOf(star(40, { pinned: true })).groups.size).toBe(0);
  });
});

describe('lines', () => {
  it('bend apart where several join the same two entities, whatever their direction', () => {
    const edges = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
      { source: 'a', target: 'c' },
    ];
    const [first, second, third] = laneEdges(edges);
    expect([first?.index, second?.index, third?.index]).toEqual([0, 1, 0]);
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ];
    const middles = [edgeGeometry(a, b, first!).middle.y, edgeGeometry(b, a, second!).middle.y];
    expect(middles[0]! * middles[1]!).toBeLessThan(0);
    expect(edgeGeometry(a, b, third!).middle.y).toBe(0);
  });
});

describe('the layout by forces', () => {
  const task = {
    nodes: [
      { id: 'a', x: 0, y: 0, fixed: true },
      { id: 'b', x: 5, y: 5, fixed: false },
      { id: 'c', x: -5, y: 5, fixed: false },
      { id: 'lone', x: 3, y: 3, fixed: false },
    ],
    links: [
      { source: 'a', target: 'b' },
      { source: 'a', target: 'c' },
      { source: 'a', target: 'gone' },
    ],
  };

  it('leaves what is fixed in its place and keeps the rest apart', () => {
    const places = layOutByForce(task);
    expect(places.get('a')).toEqual({ x: 0, y: 0 });
    const all = [...places.values()];
    for (const one of all) {
      for (const other of all) {
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(100);
      }
    }
  });

  it('gives the same places for the same picture', () => {
    expect(layOutByForce(task)).toEqual(layOutByForce(task));
  });
});

describe('arrow keys', () => {
  const places = [
    { id: 'here', x: 0, y: 0 },
    { id: 'near', x: 50, y: 5 },
    { id: 'linked', x: 200, y: -20 },
    { id: 'above', x: 0, y: -90 },
  ];
  const go = (direction: 'up' | 'down' | 'left' | 'right') =>
    neighbourTowards(places[0]!, direction, { all: places, linked: new Set(['linked']) })?.id;

  it('go to what is linked first, then to what is near', () => {
    expect(go('right')).toBe('linked');
    expect(go('up')).toBe('above');
    expect(go('left')).toBeUndefined();
  });
});

describe('names', () => {
  it('break into two lines at a space, and end in an ellipsis', () => {
    expect(wrapName('Health Data Hub')).toEqual(['Health Data Hub']);
    expect(wrapName('Consultation of French cloud providers in 2023')).toEqual([
      'Consultation of',
      'French cloud provid…',
    ]);
    expect(wrapName('Donaudampfschifffahrtsgesellschaft')).toEqual(['Donaudampfschifffah…']);
  });
});

describe('what is taken out', () => {
  const picture = pictureOf(star(2));
  const hostile = '</script><script>alert(1)</script> & "quotes"';

  it('is an SVG with every entity and relationship, in which text stays text', () => {
    const svg = renderSvg({ picture, speech, title: hostile, credit: hostile });
    expect(svg.match(/data-node="/g)).toHaveLength(3);
    expect(svg.match(/data-edge="/g)).toHaveLength(2);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('is a page with the positions as data, which runs and loads nothing', () => {
    const html = renderHtml({
      picture,
      speech,
      title: hostile,
      citation: hostile,
      link: 'https://graph.example/#/graph',
      view: everything,
      facts: new Map(),
      claims: new Map(),
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
    const [, json = ''] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json) as { nodes: { id: string; x: number }[]; citation: string };
    expect(data.citation).toBe(hostile);
    expect(data.nodes.map(({ id, x }) => [id, x])).toEqual([
      ['hub', 0],
      ['leaf-0', 9],
      ['leaf-1', 9],
    ]);
  });
});
