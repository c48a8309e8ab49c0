import { describe, expect, it } from 'vitest';
import { startFullService } from '../http/full-service.ts';
import { drawnEdges, entity, PATIENCE, places, settled } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

/** In the dataset of the harbour, the port authority was once called "harbour-board" and "port-commission". */
describe('a link that was made before an entity got another id', () => {
  const explorer = useExplorer(() => startFullService());

  it('restores the picture: the entity at its place, with its relationships, chosen as it was', async () => {
    const hash = (id: string): string =>
      `#/graph?knownBy=2026-11-24&selected=${id}&nodes=${id}~10~20~p,cirrus~300~20`;
    const page = await explorer.open(hash('port-authority'));
    await settled(page);
    const now = { places: await places(page), edges: await drawnEdges(page) };
    expect(Object.keys(now.edges).length).toBeGreaterThan(0);
    for (const former of ['harbour-board', 'port-commission']) {
      await page.goto('about:blank');
      await explorer.open(hash(former));
      await entity(page, 'port-authority').waitFor();
      await settled(page);
      expect({ places: await places(page), edges: await drawnEdges(page) }).toEqual(now);
      await expect.poll(() => page.url(), PATIENCE).toContain('port-authority~10~20~p');
      expect(page.url()).not.toContain(former);
      expect(await page.locator('.panel h2').innerText()).toContain('Port Authority');
    }
  });

  it('opens the page of the entity', async () => {
    const page = await explorer.open('#/entity/harbour-board');
    await page.getByRole('heading', { name: 'Port Authority' }).waitFor();
  });
});
