import type { Given } from '../command';
import { exportGraph } from './exportGraph';
import { readExportOptions } from './exportOptions';
import { exportTables } from './exportTables';
import { exportToTracker } from './exportTracker';
import type { ExitStatus } from '../status';
import type { World } from '../world';

/** Writes charters in a form that other programs read. */
export async function runExport(given: Given, world: World): Promise<ExitStatus> {
  const request = readExportOptions(given, world);
  switch (request.format) {
    case 'matrix':
    case 'tables':
    case 'xlsx':
      return exportTables(request, world);
    case 'mermaid':
    case 'dot':
    case 'json':
      return exportGraph(request, world);
    case 'ado-csv':
    case 'jira-csv':
    case 'github-json':
      return exportToTracker(request, world);
  }
}
