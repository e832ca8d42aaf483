import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { check, type CheckResult } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import { DiagnosticsPublisher } from '../../../src/server/publisher';
import { bundleOf, oneCharter, TODAY } from '../../support/workspace';

const HEADER =
  'charter: 1\nkind: project\nproject: { name: Desk }\nsettings: { preset: essential }\npurpose: { statement: Customers stay. }\n';
const PAGES = 'file:///docs/rules';

/** A charter of many items, all of which support nothing. */
async function resultOf(items: number): Promise<CheckResult> {
  const all = Array.from({ length: items }, (_, i) => `  - { id: WI-${i}, title: Fax ${i} }\n`);
  return check(await bundleOf(oneCharter(`${HEADER}workItems:\n${all.join('')}`)), { today: TODAY });
}

/** A client that keeps what it gets. */
class Client {
  readonly reports: PublishDiagnosticsParams[] = [];
  readonly publisher: DiagnosticsPublisher;

  constructor() {
    const sendDiagnostics = (report: PublishDiagnosticsParams): Promise<void> => {
      this.reports.push(report);
      return Promise.resolve();
    };
    this.publisher = new DiagnosticsPublisher({ sendDiagnostics } as unknown as Connection, {
      versionOf: () => null,
      editorUri: (uri) => uri,
    });
  }

  publish(...results: readonly CheckResult[]): void {
    drained(this.publisher.publishing(results, PAGES));
  }

  get counts(): readonly number[] {
    return this.reports.map(({ diagnostics }) => diagnostics.length);
  }
}

describe('the diagnostics that are sent', () => {
  it('are made in steps, and sent where all were taken', async () => {
    const client = new Client();
    const result = await resultOf(1_000);
    for (const steps of [1, 5, 12]) {
      const publishing = client.publisher.publishing([result], PAGES);
      for (let left = steps; left > 0; left--) ok(publishing.next().done === false);
      deepEqual(client.counts, [], `after ${steps} steps`);
    }
    client.publish(result);
    deepEqual(client.counts, [1_000]);
  });

  it('are sent once, and again where something is new', async () => {
    const client = new Client();
    const [one, two] = [await resultOf(1), await resultOf(2)];
    client.publish(one);
    client.publish(one);
    client.publish(await resultOf(1));
    deepEqual(client.counts, [1]);
    client.publish(two);
    deepEqual(client.counts, [1, 2]);
  });

  it('go where no charter has the file any more, and are not sent for a file that has none', async () => {
    const client = new Client();
    client.publish(await resultOf(0));
    equal(client.reports.length, 0);
    client.publish(await resultOf(1));
    client.publish();
    client.publish();
    deepEqual(client.counts, [1, 0]);
  });
});
