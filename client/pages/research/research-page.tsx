import type { ComponentType, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { research as english } from '../../locales/en/research/index.ts';
import { addPageTexts } from '../../locales/i18n.ts';
import { research as dutch } from '../../locales/nl/research/index.ts';
import { type ResearchPart, researchPartOf } from '../../state/addresses.ts';
import { useNetworkId } from '../ui/use-addresses.ts';
import { BackTestPart } from './back-test/back-test-part.tsx';
import { BrokeragePart } from './brokerage/brokerage-part.tsx';
import { CommunitiesPart } from './communities/communities-part.tsx';
import { CorePart } from './core/core-part.tsx';
import { DatesPart } from './dates/dates-part.tsx';
import { KeyPlayersPart } from './key-players/key-players-part.tsx';
import { MeasuresPart } from './measures/measures-part.tsx';
import { RobustnessPart } from './robustness/robustness-part.tsx';
import { ShapesPart } from './shapes/shapes-part.tsx';
import { TwoModePart } from './two-mode/two-mode-part.tsx';
import { WholePart } from './whole/whole-part.tsx';

addPageTexts('research', { nl: dutch, en: english });

const PARTS: Readonly<Record<ResearchPart, ComponentType<{ readonly network: string }>>> = {
  measures: MeasuresPart,
  whole: WholePart,
  communities: CommunitiesPart,
  brokerage: BrokeragePart,
  core: CorePart,
  shapes: ShapesPart,
  twoMode: TwoModePart,
  robustness: RobustnessPart,
  keyPlayers: KeyPlayersPart,
  backTest: BackTestPart,
  dates: DatesPart,
};

interface ResearchPageProps {
  /** What stands there when the path names no part of this page. */
  readonly unknown: ReactNode;
}

/** Measure, compare and export a network, with everything needed to do it again. */
export default function ResearchPage({ unknown }: ResearchPageProps) {
  const network = useNetworkId();
  const [path] = useLocation();
  const part = researchPartOf(path);
  if (part === undefined) return unknown;
  const Part = PARTS[part];
  // What was typed in one network is not carried into another.
  return <Part key={network} network={network} />;
}
