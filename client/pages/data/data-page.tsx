import { type ReactNode, useReducer } from 'react';
import { useLocation } from 'wouter';
import { data as english } from '../../locales/en/data/index.ts';
import { addPageTexts } from '../../locales/i18n.ts';
import { data as dutch } from '../../locales/nl/data/index.ts';
import { dataPartOf } from '../../state/addresses.ts';
import { useNetworkId } from '../ui/use-addresses.ts';
import { DuplicatesPart } from './duplicates/duplicates-part.tsx';
import { EditPart } from './edit/edit-part.tsx';
import { HistoryPart } from './history/history-part.tsx';
import { ImportPart } from './import/import-part.tsx';
import { NEW_WIZARD, nextWizard } from './import/wizard-state.ts';
import { NetworksPart } from './networks/networks-part.tsx';
import { NewNetworkPart } from './new/new-network-part.tsx';

addPageTexts('data', { nl: dutch, en: english });

interface DataPageProps {
  /** What stands there when the path names no part of this page. */
  readonly unknown: ReactNode;
}

/** Networks and what is in them: see, make, bring in, edit, look back. */
export default function DataPage({ unknown }: DataPageProps) {
  const network = useNetworkId();
  // What was chosen in one network is not carried into another.
  return <DataParts key={network} network={network} unknown={unknown} />;
}

function DataParts({ network, unknown }: DataPageProps & { readonly network: string }) {
  const [path] = useLocation();
  // Kept above the parts: a file that was pasted or chosen in one part is read in another.
  const [wizard, act] = useReducer(nextWizard, NEW_WIZARD);
  switch (dataPartOf(path)) {
    case 'networks':
      return <NetworksPart />;
    case 'new':
      return <NewNetworkPart network={network} act={act} />;
    case 'import':
      return <ImportPart network={network} wizard={wizard} act={act} />;
    case 'edit':
      return <EditPart network={network} />;
    case 'history':
      return <HistoryPart network={network} />;
    case 'duplicates':
      return <DuplicatesPart network={network} />;
    default:
      return unknown;
  }
}
