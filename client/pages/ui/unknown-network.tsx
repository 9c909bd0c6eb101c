import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { networksQuery } from '../../api/queries.ts';
import { ServiceProblem } from '../../api/request.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { Notice } from './notice.tsx';

/** Whether what was asked for is not there; of a whole network: that there is no such network. */
export const isNotFound = (error: unknown): boolean => error instanceof ServiceProblem && error.status === 404;

interface UnknownNetworkProps {
  readonly network: string;
  /** Where the same is found in a network that there is. */
  readonly addressIn: (network: string) => string;
}

/** Says that an address names a network that does not exist, and offers the networks there are. */
export function UnknownNetwork({ network, addressIn }: UnknownNetworkProps) {
  const { t } = useTranslation();
  const networks = useQuery(networksQuery(useLanguage())).data?.items ?? [];
  return (
    <Notice title={t('state.unknownNetwork', { network })} urgent>
      {networks.map(({ id, title, synthetic }) => (
        <Link key={id} href={addressIn(id)} className="button">
          {title} · {synthetic ? t('synthetic.tag') : t('synthetic.real')}
        </Link>
      ))}
    </Notice>
  );
}
