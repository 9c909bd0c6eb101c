import type { Comparison } from '../../api/scenarios.ts';

/** What every part of a comparison tells of. */
export interface ComparedProps {
  readonly compared: Comparison;
}
