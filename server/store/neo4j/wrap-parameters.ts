import type { Parameters } from '../engine.ts';
import { driverValue } from './driver-values.ts';

/**
 * A query with all its parameters in one map. The server plans a query anew for every size class of every list that is
 * a parameter, which takes longer than running it; it does not look into a map.
 */
export function wrapParameters(text: string, parameters: Parameters): { text: string; parameters: { given: unknown } } {
  return { text: text.replaceAll(/\$(\w+)/gu, '$$given.$1'), parameters: { given: driverValue(parameters) } };
}
