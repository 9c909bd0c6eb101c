import { IconDatabase, IconMenu2, IconReportAnalytics, IconTransform } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import classes from './page-links.module.css';
import { useAddresses, useNetworkId } from './use-addresses.ts';

/** The pages that have their place in the bar: in a row where there is room, else behind one button. */
export function PageLinks() {
  const { t } = useTranslation();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <nav className={classes.row} aria-label={t('bar.pages')}>
        <Links />
      </nav>
      <button type="button" className={classes.open} popoverTarget="pages" aria-label={t('bar.menu')}>
        <IconMenu2 size={20} aria-hidden="true" />
      </button>
      <div ref={menu} id="pages" popover="auto" className={classes.menu}>
        <nav aria-label={t('bar.pages')}>
          <Links onOpen={() => menu.current?.hidePopover()} />
        </nav>
      </div>
    </>
  );
}

function Links({ onOpen }: { readonly onOpen?: () => void }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const network = useNetworkId();
  const addresses = useAddresses();
  const links = [
    {
      root: '/onderzoek',
      href: addresses.research('measures', network),
      text: t('bar.research'),
      Icon: IconReportAnalytics,
    },
    { root: '/scenarios', href: addresses.scenarios(network), text: t('bar.scenarios'), Icon: IconTransform },
    { root: '/gegevens', href: addresses.data('networks', network), text: t('bar.data'), Icon: IconDatabase },
  ];
  return (
    <ul>
      {links.map(({ root, href, text, Icon }) => (
        <li key={root}>
          <Link href={href} onClick={onOpen} aria-current={path.startsWith(root) ? 'page' : undefined}>
            <Icon size={20} aria-hidden="true" />
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
