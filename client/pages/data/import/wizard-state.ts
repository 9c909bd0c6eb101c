import type { Duplicate, IdentityDecisions, ImportReport } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { ChosenFiles, ImportRequest } from '../../../api/importing.ts';

/** The steps of bringing in a file, in order. */
export const STEPS = ['file', 'columns', 'check', 'duplicates', 'run'] as const;
export type Step = (typeof STEPS)[number];

/** What a person said of two actors that may be one. */
export interface PairDecision {
  readonly pair: Duplicate;
  readonly same: boolean;
}

/** Everything that is chosen on the way, so that one can go back and forth without losing it. */
export interface WizardState {
  readonly step: Step;
  readonly files: ChosenFiles | undefined;
  readonly mode: ImportRequest['mode'];
  /** A mapping, the name of one, or undefined: recognised. */
  readonly mapping: Mapping | string | undefined;
  readonly decisions: readonly PairDecision[];
  /** The decisions that the last look at the file knew of: they go along when one leaves the pairs. */
  readonly told: IdentityDecisions;
}

export type WizardAction =
  | { readonly type: 'chose-files'; readonly files: ChosenFiles | undefined }
  | { readonly type: 'chose-mode'; readonly mode: ImportRequest['mode'] }
  | { readonly type: 'chose-mapping'; readonly mapping: Mapping | string | undefined }
  | { readonly type: 'decided'; readonly pair: Duplicate; readonly same: boolean | undefined }
  | { readonly type: 'went'; readonly step: Step }
  | { readonly type: 'begins-anew' };

export const NEW_WIZARD: WizardState = {
  step: 'file',
  files: undefined,
  mode: 'merge',
  mapping: undefined,
  decisions: [],
  told: [],
};

/** One name for a pair, whichever of the two comes first. */
export const pairKey = ({ a, b }: { readonly a: string; readonly b: string }): string =>
  JSON.stringify(a < b ? [a, b] : [b, a]);

const toldOf = (decisions: readonly PairDecision[]): IdentityDecisions =>
  decisions.map(({ pair: { a, b }, same }) => ({ a, b, same }));

/** The next state of the wizard. */
export function nextWizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'chose-files': {
      // A mapping by name holds for the next file too; one that was worked out belongs to its file, as pairs do.
      const mapping = typeof state.mapping === 'string' ? state.mapping : undefined;
      return { ...NEW_WIZARD, mode: state.mode, mapping, files: action.files };
    }
    case 'chose-mode':
      return { ...state, mode: action.mode };
    case 'chose-mapping':
      return { ...state, mapping: action.mapping };
    case 'decided': {
      const key = pairKey(action.pair);
      const others = state.decisions.filter(({ pair }) => pairKey(pair) !== key);
      const { same } = action;
      return { ...state, decisions: same === undefined ? others : [...others, { pair: action.pair, same }] };
    }
    case 'went': {
      const told = state.step === 'duplicates' ? toldOf(state.decisions) : state.told;
      return { ...state, step: action.step, told };
    }
    case 'begins-anew':
      return { ...NEW_WIZARD, mode: state.mode };
  }
}

/** The import as the service is asked for it, as soon as there is a file. */
export function requestOf({ files, mode, mapping, told }: WizardState): ImportRequest | undefined {
  return files && { files, mode, mapping, identities: told };
}

/** Whether a step can be taken: with a file, with a report on it, without faults. */
export function canEnter(step: Step, { files }: WizardState, report: ImportReport | undefined): boolean {
  if (step === 'file') return true;
  if (step === 'columns') return files !== undefined;
  if (report === undefined) return false;
  return step === 'check' || report.errorCount === 0;
}

/** Pairs are a step of their own only where there are any. */
const hasPairs = ({ decisions }: WizardState, report: ImportReport | undefined): boolean =>
  decisions.length > 0 || (report?.duplicateCount ?? 0) > 0;

/** The step that follows on the present one, or comes before it. */
export function neighbourStep(state: WizardState, report: ImportReport | undefined, way: 1 | -1): Step {
  const steps = STEPS.filter((step) => step !== 'duplicates' || state.step === step || hasPairs(state, report));
  return steps[steps.indexOf(state.step) + way] ?? state.step;
}

/** All pairs to show: those that are open and those that were decided here, likeliest first. */
export function pairsOf(open: readonly Duplicate[], decisions: readonly PairDecision[]): Duplicate[] {
  const decided = new Set(decisions.map(({ pair }) => pairKey(pair)));
  const pairs = [...decisions.map(({ pair }) => pair), ...open.filter((pair) => !decided.has(pairKey(pair)))];
  return pairs.sort((one, other) => other.score - one.score || (pairKey(one) < pairKey(other) ? -1 : 1));
}
