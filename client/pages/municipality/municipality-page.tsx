import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { cooperationQuery, networksQuery } from '../../api/queries.ts';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { DEMO_NETWORK } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { isNotFound, UnknownNetwork } from '../ui/unknown-network.tsx';
import { useAddresses, useNetworkId } from '../ui/use-addresses.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useNetworkInfo, usePlaceName } from '../ui/use-graph.ts';
import { Briefing } from './briefing.tsx';
import { Figures } from './figures.tsx';
import { Fragile } from './fragile.tsx';
import { InventorySections } from './inventory-sections.tsx';
import classes from './municipality-page.module.css';
import { PlaceDrawing } from './place-drawing.tsx';
import { Suggestions } from './suggestions.tsx';
import { usePrinting } from './use-printing.ts';

/** One place: the state of cooperation, whom to work with, what exists, what is fragile. */
export default function MunicipalityPage({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetworkId();
  const networks = useQuery(networksQuery(language)).data?.items;
  const info = useNetworkInfo(network);
  const addresses = useAddresses();
  const query = useQuery(cooperationQuery(network, code, language));
  const placeName = usePlaceName();
  const listed = placeName(code);
  const name = query.data?.name ?? listed ?? code;
  useDocumentTitle(name);
  const printing = usePrinting();
  const missing = isNotFound(query.error);
  const noNetwork = missing && networks !== undefined && info === undefined;

  return (
    <>
      <div className={classes.page}>
        <article className={classes.column}>
          <header>
            <p className={classes.eyebrow}>
              <span>
                <ActorMark type="municipality" /> {t('municipality.eyebrow')}
              </span>
              <button type="button" className={`quiet no-print ${classes.print}`} onClick={() => window.print()}>
                <IconPrinter size={20} aria-hidden="true" />
                {t('municipality.print')}
              </button>
            </p>
            <h1>{name}</h1>
            {query.data && <p className={classes.answer}>{query.data.summary}</p>}
          </header>
          {query.isPending && <Skeleton lines={6} height={300} />}
          {query.error && !missing && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
          {noNetwork && <UnknownNetwork network={network} addressIn={(known) => addresses.municipality(code, known)} />}
          {missing && !noNetwork && (
            <Notice title={t('municipality.unknownPlace', { network: info?.title ?? network })} urgent>
              {network !== DEMO_NETWORK && listed !== undefined && (
                <Link href={addresses.municipality(code, DEMO_NETWORK)} className="button" data-primary="">
                  {t('municipality.openInDemo')}
                </Link>
              )}
              <Link href={addresses.start(network)} className="button">
                {t('state.toStart')}
              </Link>
            </Notice>
          )}
          {query.data && (
            <>
              <Figures figures={query.data.figures} />
              <Suggestions network={network} code={code} name={name} />
              <InventorySections network={network} code={code} />
              <Fragile network={network} code={code} />
              <p className={classes.asOf}>
                {query.data.asOf !== 'all' && t('municipality.asOf', { date: formatDate(query.data.asOf, language) })}{' '}
                {info?.synthetic && t('synthetic.note')}
              </p>
            </>
          )}
        </article>
        {!missing && <PlaceDrawing network={network} code={code} name={name} />}
      </div>
      {printing && query.data && <Briefing network={network} code={code} cooperation={query.data} />}
    </>
  );
}
