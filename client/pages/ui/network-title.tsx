import { useTranslation } from 'react-i18next';
import { useNetworkInfo } from './use-graph.ts';

/** What a network is called, with a tag where its data are made up. */
export function NetworkTitle({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const info = useNetworkInfo(network);
  return (
    <>
      <span>{info?.title ?? network}</span>
      {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
    </>
  );
}
