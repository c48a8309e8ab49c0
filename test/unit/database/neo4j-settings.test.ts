import { expect, test } from 'vitest';
import { renderNeo4jSettings } from '../../../src/database/embedded/neo4j-settings.ts';

test('nothing but Bolt on the loopback interface listens, and nothing is sent out', () => {
  const lines = renderNeo4jSettings({ port: 7999, pageCacheMegabytes: 64 }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:7999',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'client.allow_telemetry=false',
    ]),
  );
});
