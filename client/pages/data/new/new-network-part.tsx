import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph, useNetworkInfo } from '../../ui/use-graph.ts';
import { useRole } from '../../ui/use-role.ts';
import type { WizardAction } from '../import/wizard-state.ts';
import { PartFrame } from '../ui/part-frame.tsx';
import { ReaderNote } from '../ui/reader-note.tsx';
import { MadeNetwork } from './made-network.tsx';
import { NewNetworkForm } from './new-network-form.tsx';

interface NewNetworkPartProps {
  readonly network: string;
  readonly act: (action: WizardAction) => void;
}

/** A new network: first for which place, then what is in it and how one's own data come in. */
export function NewNetworkPart({ network, act }: NewNetworkPartProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const addresses = useAddresses();
  const { known, mayEdit } = useRole();
  const municipality = new URLSearchParams(useSearch()).get('municipality') ?? undefined;
  const title = useNetworkInfo(network)?.title;
  const answer = useMadeAnswer(network, municipality);
  if (municipality !== undefined) {
    return (
      <PartFrame part="new" title={title ?? network} answer={answer} network={network}>
        <MadeNetwork
          network={network}
          municipality={municipality}
          onFiles={(files) => {
            act({ type: 'chose-files', files });
            act({ type: 'went', step: 'columns' });
            navigate(addresses.data('import', network));
          }}
        />
      </PartFrame>
    );
  }
  return (
    <PartFrame part="new" title={t('data.new.title')} answer={t('data.new.answer')}>
      {known && !mayEdit ? (
        <ReaderNote />
      ) : (
        <NewNetworkForm
          onMade={({ id }, place) =>
            navigate(
              place === undefined ? addresses.data('import', id) : addresses.data('new', id, { municipality: place }),
            )
          }
        />
      )}
    </PartFrame>
  );
}

/** What stands in a network that was made for a municipality, as one sentence. */
function useMadeAnswer(network: string, municipality: string | undefined): string | undefined {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  const centre = municipality === undefined ? undefined : graph?.nodeById.get(municipality);
  if (!graph || !centre) return undefined;
  const count = graph.nodes.filter(({ type }) => type === 'municipality').length - 1;
  return t('data.new.made', { name: centre.name, count });
}
