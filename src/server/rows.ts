import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../core/bundles';
import type { Clock } from '../core/ports';
import {
  DeliveryRowsRequest,
  DriftRowsRequest,
  PeopleRowsRequest,
  PurposeLocationRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  type PlaceParams,
  type RowsParams,
} from '../protocol';
import {
  deliveryRows,
  driftRows,
  entryAt,
  fileFor,
  lspLocation,
  offsetOf,
  pathToEntry,
  peopleRows,
  purposePlace,
  purposeRows,
  resultFor,
} from '../service';
import type { Analysis } from './analysis';

/** Answers what the trees of our own client show, and where its commands lead. */
export function answerRows(connection: Connection, analysis: Analysis, clock: Clock): void {
  connection.onRequest(PurposeRowsRequest, async ({ parent }: RowsParams) =>
    purposeRows(parent, await analysis.current()),
  );
  connection.onRequest(DriftRowsRequest, async ({ parent, groupBy }: RowsParams) =>
    driftRows(parent, groupBy ?? 'objective', await analysis.current()),
  );
  connection.onRequest(PeopleRowsRequest, async ({ parent }: RowsParams) =>
    peopleRows(parent, await analysis.current(), clock.today()),
  );
  connection.onRequest(DeliveryRowsRequest, async ({ parent }: RowsParams) =>
    deliveryRows(parent, await analysis.current(), clock.today()),
  );
  connection.onRequest(PurposePathRequest, async (params: PlaceParams) => purposePath(params, analysis));
  connection.onRequest(PurposeLocationRequest, async ({ uri }: PlaceParams) => {
    const result = resultFor(normalUri(uri), await analysis.current());
    const place = result && purposePlace(result.bundle);
    return place ? lspLocation(place) : null;
  });
}

async function purposePath(
  { uri, position }: PlaceParams,
  analysis: Analysis,
): Promise<ReturnType<typeof pathToEntry>> {
  const results = await analysis.current();
  const file = fileFor(normalUri(uri), results)?.file;
  const entry = file && entryAt(file, offsetOf(file, position));
  return entry ? pathToEntry(entry, results) : [];
}
