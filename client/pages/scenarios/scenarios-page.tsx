import { scenarios as english } from '../../locales/en/scenarios.ts';
import { addPageTexts } from '../../locales/i18n.ts';
import { scenarios as dutch } from '../../locales/nl/scenarios.ts';
import { useNetworkId } from '../ui/use-addresses.ts';
import { ScenarioList } from './scenario-list.tsx';
import { ScenarioView } from './scenario-view.tsx';

addPageTexts('scenarios', { nl: dutch, en: english });

/** What if: changes to a network that are thought and not made, and what they would do. */
export default function ScenariosPage({ id }: { readonly id: string | undefined }) {
  const network = useNetworkId();
  if (id === undefined) return <ScenarioList key={network} network={network} />;
  return <ScenarioView key={`${network} ${id}`} network={network} id={id} />;
}
