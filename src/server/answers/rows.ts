import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { Clock } from '../../core/ports';
import {
  DeliveryRowsRequest,
  DriftRowsRequest,
  PeopleRowsRequest,
  PurposeLocationRequest,
  SettledRequest,
  type PlaceParams,
  type RowsParams,
} from '../../protocol';
import { deliveryRows, driftRows, lspLocation, peopleRows, purposePlace, resultFor } from '../../service';
import type { Analysis } from '../analysis';

/** Answers what the trees of our own client show but the Purpose tree, and where its commands lead. */
export function answerRows(connection: Connection, analysis: Analysis, clock: Clock): void {
  connection.onRequest(DriftRowsRequest, async ({ parent, groupBy }: RowsParams) =>
    driftRows(parent, groupBy ?? 'objective', await analysis.current()),
  );
  connection.onRequest(PeopleRowsRequest, async ({ parent }: RowsParams) =>
    peopleRows(parent, await analysis.current(), clock.today()),
  );
  connection.onRequest(DeliveryRowsRequest, async ({ parent }: RowsParams) =>
    deliveryRows(parent, await analysis.current(), clock.today()),
  );
  connection.onRequest(SettledRequest, async () => {
    await analysis.current();
    return null;
  });
  connection.onRequest(PurposeLocationRequest, async ({ uri }: PlaceParams) => {
    const result = resultFor(normalUri(uri), await analysis.current());
    const place = result && purposePlace(result.bundle);
    return place ? lspLocation(place) : null;
  });
}
