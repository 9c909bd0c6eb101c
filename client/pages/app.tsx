import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch, useLocation, useSearch } from 'wouter';
import { pagePart } from '../api/page-part.ts';
import { Unreachable } from '../api/request.ts';
import { chooseLanguage, languageOf, useLanguage } from '../locales/i18n.ts';
import classes from './app.module.css';
import { StartPage } from './start/start-page.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Notice, PartFault, Skeleton } from './ui/notice.tsx';
import { TopBar } from './ui/top-bar.tsx';
import { useAddresses, useNetworkId } from './ui/use-addresses.ts';

const NetworkPage = lazy(() => pagePart(import('./network/network-page.tsx')));
const SearchPalette = lazy(() => pagePart(import('./ui/search-palette.tsx')));
const DataPage = lazy(() => pagePart(import('./data/data-page.tsx')));
const ResearchPage = lazy(() => pagePart(import('./research/research-page.tsx')));
const ScenariosPage = lazy(() => pagePart(import('./scenarios/scenarios-page.tsx')));
const MunicipalityPage = lazy(() => pagePart(import('./municipality/municipality-page.tsx')));

/** The frame of all pages: skip link, top bar, search, and the page of the address. */
export function App() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const address = `${path}?${useSearch()}`;
  const [searching, setSearching] = useState(false);
  const [everSearched, setEverSearched] = useState(false);
  const search = () => {
    setEverSearched(true);
    setSearching(true);
  };
  useLanguageOfAddress();
  useFocusOnNewPage(path);
  useHotkeys([['mod+K', search]], []);
  return (
    <div className={classes.app} data-fixed={isFixed(path) || undefined}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <TopBar onSearch={search} />
      <ErrorBoundary
        resetKey={address}
        fallback={(error) => (
          <div className={classes.word}>
            <PartFault error={error} text={t('state.failed')} />
          </div>
        )}
      >
        <Suspense>{everSearched && <SearchPalette opened={searching} onClose={() => setSearching(false)} />}</Suspense>
      </ErrorBoundary>
      <main id="main" tabIndex={-1} className={classes.main}>
        <ErrorBoundary resetKey={address} fallback={(error) => <Broken error={error} />}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <StartPage />
              </Route>
              <Route path="/netwerk">
                <NetworkPage />
              </Route>
              <Route path="/gemeente/:code">{({ code }) => <MunicipalityPage code={code} />}</Route>
              <Route path="/gegevens/*?">
                <DataPage unknown={<Message text={t('state.missing')} />} />
              </Route>
              <Route path="/onderzoek/*?">
                <ResearchPage unknown={<Message text={t('state.missing')} />} />
              </Route>
              <Route path="/scenarios/:id?">{({ id }) => <ScenariosPage id={id} />}</Route>
              <Route>
                <Message text={t('state.missing')} />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

/** Pages of which the drawing fills the window; the others are as long as their text, and the document scrolls. */
const isFixed = (path: string): boolean => path === '/' || path === '/netwerk';

/** Another page begins at its beginning, for readers and keyboards too; going back returns to where one was. */
function useFocusOnNewPage(path: string): void {
  const before = useRef(path);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (before.current !== path) {
      document.getElementById('main')?.focus({ preventScroll: true });
      if (!wentBack.current) window.scrollTo(0, 0);
    }
    wentBack.current = false;
    before.current = path;
  }, [path]);
}

/** The language of the address wins, also when one goes back in history. */
function useLanguageOfAddress(): void {
  const search = useSearch();
  const language = useLanguage();
  useEffect(() => {
    const wanted = languageOf(search);
    if (wanted !== language) chooseLanguage(wanted);
  }, [search, language]);
}

function Waiting() {
  return (
    <div className={classes.text}>
      <Skeleton lines={6} />
    </div>
  );
}

/** In the place of a page that failed: the way back, or, when it could not be fetched at all, another try. */
function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (!(error instanceof Unreachable)) return <Message text={t('state.broken')} />;
  return (
    <div className={classes.text} role="alert">
      <h1>{t('state.unreachable')}</h1>
      <p className={classes.retry}>
        <button type="button" className="button" data-primary="" onClick={() => window.location.reload()}>
          {t('state.retry')}
        </button>
      </p>
    </div>
  );
}

function Message({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const network = useNetworkId();
  return (
    <div className={classes.text}>
      <h1>{text}</h1>
      <Notice title={t('state.missingHint')}>
        <Link href={addresses.start(network)} className="button" data-primary="">
          {t('state.toStart')}
        </Link>
      </Notice>
    </div>
  );
}
