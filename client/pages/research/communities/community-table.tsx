import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Communities } from '../../../api/answers.ts';
import { fixed } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Missing } from '../../ui/missing.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph, useNames } from '../../ui/use-graph.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import classes from './community-table.module.css';

const PAGE = 30;
/** So many members are named before one opens the rest. */
const FIRST = 3;

interface CommunityTableProps {
  readonly network: string;
  readonly items: Communities['items'];
}

/** Communities by size, each with its themes, how firm it is, and its members behind a fold. */
export function CommunityTable({ network, items }: CommunityTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <WideTable label={t('research.communities.title')}>
        <thead>
          <tr>
            <th scope="col">{t('research.communities.community')}</th>
            <th scope="col" data-number="">
              {t('research.communities.size')}
            </th>
            <th scope="col" data-number="">
              {t('research.communities.stability')}
            </th>
            <th scope="col">{t('research.communities.themes')}</th>
            <th scope="col">{t('research.communities.members')}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map(({ community, size, members, themes, stability }) => (
            <tr key={community}>
              <th scope="row">{formatNumber(community + 1, language)}</th>
              <td data-number="">{formatNumber(size, language)}</td>
              <td data-number="">
                {stability === null ? <Missing reason={undefined} /> : fixed(stability, 2, language)}
              </td>
              <td>{themes.map(names.theme).join(', ')}</td>
              <td>
                <Members network={network} number={community + 1} members={members} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <ShowMore count={items.length} shown={shown} step={PAGE} onMore={setShown} />
    </>
  );
}

interface MembersProps {
  readonly network: string;
  readonly number: number;
  readonly members: readonly string[];
}

/** Who is in a community; the names are made only when one opens it. */
function Members({ network, number, members }: MembersProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { graph } = useGraph(network);
  const [open, setOpen] = useState(false);
  const nodeOf = (id: string) => graph?.nodeById.get(id);
  return (
    <details className={classes.members} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {members
          .slice(0, FIRST)
          .map((id) => nodeOf(id)?.name ?? id)
          .join(', ')}
        {members.length > FIRST && ' …'}
        <span className="visually-hidden">{t('research.communities.showMembers', { number })}</span>
      </summary>
      {open && (
        <ul>
          {members.map((id) => {
            const node = nodeOf(id);
            return (
              <li key={id}>
                {node && <ActorMark type={node.type} label={t(`type.${node.type}`)} />}{' '}
                <Link href={addresses.network({ network, selected: id })}>{node?.name ?? id}</Link>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
