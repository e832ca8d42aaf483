/** From what a validator found to a flaw in plain words. */
import type { ChoiceField, DateField, DurationField, Flaw, IdField, ScalarNode } from '../../model';
import { isMapSpot, type Spot } from '../spot';
import type { Violation } from '../violation';
import { wrongDate, wrongDuration, wrongId, wrongLink } from './format';
import { missingKey } from './missingKey';
import * as type from './type';
import { unknownKey } from './unknownKey';
import { wrongChoice, wrongNumber, wrongSeverity } from './value';

export { emptyFile } from './missingKey';
export { wrongOptions } from './ruleOptions';
export { notACharter } from './type';
export { unknownRule } from './unknownKey';

/** The flaw at a spot; undefined where the violation only says that another one is there. */
export function explain(spot: Spot, { keyword, params }: Violation, checkedAs: string): Flaw | undefined {
  if (keyword === 'if') return undefined;
  if (isMapSpot(spot)) {
    if (params.additionalProperty !== undefined) return unknownKey(spot, params.additionalProperty);
    if (params.missingProperty !== undefined) return missingKey(spot, params.missingProperty, checkedAs);
  }
  return wrongValue(spot);
}

/** What is wrong follows from what is written and what the field takes, whichever demand it missed first. */
function wrongValue(spot: Spot): Flaw {
  const { field, node } = spot;
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return type.emptyValue(spot);
  switch (field.kind) {
    case 'list':
      return type.notAList(spot, node, field);
    case 'object':
      return type.notAMap(spot, node, field);
    case 'text':
    case 'path':
      return type.notAText(spot, node);
    case 'link':
      if (field.orText) return type.notAText(spot, node);
      return node.kind === 'scalar' ? wrongLink(spot, node, field) : type.notAScalar(spot, node);
    case 'number':
      return node.kind === 'scalar' && typeof node.value === 'number'
        ? wrongNumber(spot, node, field)
        : type.notANumber(spot, node, field);
    case 'boolean':
      return type.notABoolean(spot, node);
    case 'rule-setting':
      return node.kind === 'scalar' && typeof node.value === 'string'
        ? wrongSeverity(spot, node)
        : type.notARuleSetting(spot);
    case 'record':
    case 'any':
      return type.notARecord(spot);
    default:
      return node.kind === 'scalar' ? wrongScalar(spot, node, field) : type.notAScalar(spot, node);
  }
}

type WrittenForm = ChoiceField | DateField | DurationField | IdField;

function wrongScalar(spot: Spot, node: ScalarNode, field: WrittenForm): Flaw {
  switch (field.kind) {
    case 'choice':
      return wrongChoice(spot, node, field);
    case 'date':
      return wrongDate(spot, node);
    case 'duration':
      return wrongDuration(spot, node, field);
    case 'id':
      return wrongId(spot, node);
  }
}
