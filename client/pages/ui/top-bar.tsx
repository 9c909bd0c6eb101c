import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { networksQuery } from '../../api/queries.ts';
import { chooseLanguage, useLanguage } from '../../locales/i18n.ts';
import { dataPartOf, researchPartOf } from '../../state/addresses.ts';
import { parseViewState, switchNetwork } from '../../state/view-state.ts';
import { chooseColourScheme, useColourScheme } from '../../theme/colour-scheme.ts';
import { PageLinks } from './page-links.tsx';
import classes from './top-bar.module.css';
import { useAddresses } from './use-addresses.ts';
import { useNetworkInfo } from './use-graph.ts';

/** The bar over every page: product, network, search, language, theme. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const state = parseViewState(new URLSearchParams(useSearch()));
  const addresses = useAddresses();
  const info = useNetworkInfo(state.network);
  return (
    <header className={`${classes.bar} no-print`}>
      <Link href={addresses.start(state.network)} className={classes.product} aria-label={t('bar.home')}>
        <img src="/icon.svg" width={26} height={26} alt="" />
        <span>{t('product')}</span>
      </Link>
      <NetworkSwitch />
      {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
      <div className={classes.end}>
        <PageLinks />
        <button type="button" className={classes.search} onClick={onSearch}>
          <IconSearch size={20} aria-hidden="true" />
          <span className={classes.searchText}>{t('bar.search')}</span>
          <kbd className={classes.key}>Ctrl K</kbd>
        </button>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function NetworkSwitch() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const state = parseViewState(new URLSearchParams(useSearch()));
  const addresses = useAddresses();
  const language = useLanguage();
  const networks = useQuery(networksQuery(language)).data?.items ?? [];
  const open = (network: string) => {
    if (path.startsWith('/netwerk')) navigate(addresses.network(switchNetwork(state, network)));
    else if (path.startsWith('/gemeente/'))
      navigate(addresses.municipality(decodeURIComponent(path.slice(10)), network));
    else if (path.startsWith('/gegevens')) navigate(addresses.data(dataPartOf(path) ?? 'networks', network));
    else if (path.startsWith('/onderzoek')) navigate(addresses.research(researchPartOf(path) ?? 'measures', network));
    else if (path.startsWith('/scenarios')) navigate(addresses.scenarios(network));
    else navigate(addresses.start(network));
  };
  if (networks.length === 0) return <span className={classes.switch} />;
  return (
    <select
      className={`select ${classes.switch}`}
      aria-label={t('bar.network')}
      value={state.network}
      onChange={(event) => open(event.currentTarget.value)}
    >
      {networks.map(({ id, title, synthetic }) => (
        <option key={id} value={id}>
          {title} · {synthetic ? t('synthetic.tag') : t('synthetic.real')}
        </option>
      ))}
      {!networks.some(({ id }) => id === state.network) && <option value={state.network}>{state.network}</option>}
    </select>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const other = language === 'nl' ? 'en' : 'nl';
  const change = () => {
    const query = new URLSearchParams(search);
    query.set('lang', other);
    chooseLanguage(other);
    navigate(`${path}?${query}`, { replace: true });
  };
  return (
    <button
      type="button"
      className={classes.icon}
      onClick={change}
      lang={other}
      aria-label={`${other.toUpperCase()}: ${other === 'en' ? t('bar.toEnglish') : t('bar.toDutch')}`}
    >
      {other.toUpperCase()}
    </button>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const dark = useColourScheme() === 'dark';
  const label = dark ? t('bar.toLight') : t('bar.toDark');
  return (
    <button
      type="button"
      className={classes.icon}
      onClick={() => chooseColourScheme(dark ? 'light' : 'dark')}
      aria-label={label}
      title={label}
    >
      {dark ? <IconSun size={20} aria-hidden="true" /> : <IconMoon size={20} aria-hidden="true" />}
    </button>
  );
}
