import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { networksQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { RESEARCH_PARTS, type ResearchPart } from '../../../state/addresses.ts';
import { parametersOf } from '../../../state/research-parameters.ts';
import { UnknownNetwork } from '../../ui/unknown-network.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useNetworkInfo } from '../../ui/use-graph.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import classes from './part-frame.module.css';

interface PartFrameProps {
  readonly part: ResearchPart;
  readonly network: string;
  readonly title: string;
  /** The answer of the part, as a sentence that one could say aloud. */
  readonly answer?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a part of the research page: where one is, its answer, and the ways to the other parts. */
export function PartFrame({ part, network, title, answer, children }: PartFrameProps) {
  const addresses = useAddresses();
  const networks = useQuery(networksQuery(useLanguage())).data?.items;
  const info = useNetworkInfo(network);
  useDocumentTitle(info ? `${title} – ${info.title}` : title);
  const isUnknown = networks !== undefined && info === undefined;
  return (
    <div className={classes.page}>
      <PartNav part={part} network={network} />
      <article className={classes.part}>
        <header>
          <p className={classes.eyebrow}>
            {info?.title ?? network}
            {info?.synthetic && <SyntheticTag />}
          </p>
          <h1 className={classes.title}>{title}</h1>
          {answer && !isUnknown && <p className={classes.answer}>{answer}</p>}
        </header>
        {isUnknown ? (
          <UnknownNetwork network={network} addressIn={(known) => addresses.research(part, known)} />
        ) : (
          children
        )}
      </article>
    </div>
  );
}

function SyntheticTag() {
  const { t } = useTranslation();
  return <span className="tag">{t('synthetic.tag')}</span>;
}

/** The parts; what is analysed goes along from one to another. */
function PartNav({ part, network }: Pick<PartFrameProps, 'part' | 'network'>) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const parameters = parametersOf(new URLSearchParams(useSearch()));
  const narrow = useNarrow();
  const list = (
    <ul>
      {RESEARCH_PARTS.map((one) => (
        <li key={one}>
          <Link href={addresses.research(one, network, parameters)} aria-current={one === part ? 'page' : undefined}>
            {t(`research.nav.${one}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={`${classes.nav} no-print`} aria-label={t('research.nav.label')}>
      {narrow ? (
        <details key={part}>
          <summary>{t('research.nav.part', { part: t(`research.nav.${part}`) })}</summary>
          {list}
        </details>
      ) : (
        <>
          <p className={classes.name}>{t('research.title')}</p>
          {list}
        </>
      )}
    </nav>
  );
}

interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

/** A section of a part: its heading, a sentence, and what is told. */
export function Section({ title, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      {intro && <p className={classes.intro}>{intro}</p>}
      {children}
    </section>
  );
}
