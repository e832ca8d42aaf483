import { CompletionItemKind } from 'vscode-languageserver-types';
import { isActive } from '../../core/graph';
import { entryAround, type CharterPlace } from '../place';
import type { CompletionContext, Offer } from './offer';

const WHOLE = 100;

/** What the other active objectives leave of the whole, where they leave something. */
export function weightOffers(place: CharterPlace, { result, file }: CompletionContext): readonly Offer[] {
  const own = entryAround(place, file);
  const others = result.graph.all('objective').filter((each) => each !== own && isActive(each));
  const left = WHOLE - others.reduce((sum, { value }) => sum + (value.weight ?? 0), 0);
  return left > 0 && left < WHOLE
    ? [{ label: String(left), kind: CompletionItemKind.Value, detail: `what the others leave of ${WHOLE}` }]
    : [];
}
