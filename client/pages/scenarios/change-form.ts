import type { ScenarioChange } from '../../api/scenarios.ts';

/** What every form of a change is given. */
export interface ChangeFormProps {
  readonly network: string;
  /** What would be different already. */
  readonly changes: readonly ScenarioChange[];
  readonly isBusy: boolean;
  readonly onAdd: (change: ScenarioChange) => void;
}
