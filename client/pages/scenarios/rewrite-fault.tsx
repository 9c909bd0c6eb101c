import type { ServiceProblem } from '../../api/request.ts';
import { ChangeFault } from '../ui/change-fault.tsx';

/** Why a scenario could not be changed: what the service finds wrong with its changes says it all. */
export const RewriteFault = ({ error }: { readonly error: unknown }) => (
  <ChangeFault error={error} wordsOf={faultsOf} />
);

const faultsOf = ({ faults }: ServiceProblem): string | undefined =>
  faults.map(({ message }) => message).join(' ') || undefined;
