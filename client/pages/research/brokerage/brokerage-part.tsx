import { useTranslation } from 'react-i18next';
import { type Brokerage, brokerageQuery } from '../../../api/research-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { type ParameterName, UNWEIGHTED_PARAMETERS } from '../../../state/research-parameters.ts';
import { Missing } from '../../ui/missing.tsx';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { ActorRows } from '../ui/actor-rows.tsx';
import { Explain } from '../ui/explain.tsx';
import { groupWord } from '../ui/methods-text.ts';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';

const TAKES: readonly ParameterName[] = ['group', ...UNWEIGHTED_PARAMETERS, 'seed'];
const ROLES = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;
type Item = Brokerage['items'][number];

/** How often each actor stands between two others without a tie, by role. */
export function BrokeragePart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('brokerage', network, TAKES);
  const { data, work } = useAnswer(brokerageQuery(network, research.asked, language));
  const entries = useEntries(['brokerage']);
  const count = (value: number | null, reason: string | undefined) =>
    value === null ? <Missing reason={reason} /> : formatNumber(value, language);
  return (
    <PartFrame part="brokerage" network={network} title={t('research.brokerage.title')} answer={useSentence(data)}>
      <Waiting work={work} words={t('research.busy.brokerage')}>
        {data && (
          <Section title={t('research.brokerage.roles', { group: groupWord(String(data.parameters.group), t) })}>
            <ul>
              {ROLES.map((role) => (
                <li key={role}>
                  {t(`research.brokerage.role.${role}`)}: {t(`research.brokerage.means.${role}`)}
                </li>
              ))}
            </ul>
            <ActorRows
              network={network}
              label={t('research.brokerage.title')}
              rows={data.items}
              columns={[
                ...ROLES.map((role) => ({
                  head: t(`research.brokerage.role.${role}`),
                  isNumber: true,
                  cell: ({ roles, reason }: Item) => count(roles?.[role] ?? null, reason),
                })),
                {
                  head: t('research.brokerage.total'),
                  isNumber: true,
                  cell: ({ total, reason }: Item) => count(total, reason),
                },
                {
                  head: t('research.brokerage.rank'),
                  isNumber: true,
                  cell: ({ rank, reason }: Item) => count(rank, reason),
                },
              ]}
            />
            <Explain entries={entries} />
          </Section>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="brokerage"
        answers={data ? [data] : []}
        measures={entries}
        table={() => brokerageCsv(data!)}
      />
    </PartFrame>
  );
}

function useSentence(data: Brokerage | undefined): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  const [top] = data.items;
  const roles = top?.roles;
  if (!roles || !top.total) return top?.reason ?? t('research.brokerage.none');
  const most = ROLES.reduce((best, role) => (roles[role] > roles[best] ? role : best));
  return t('research.brokerage.answer', {
    name: top.name,
    total: formatNumber(top.total, language),
    role: t(`research.brokerage.role.${most}`),
  });
}

const brokerageCsv = ({ items }: Brokerage): CsvTable => ({
  columns: ['actor_id', 'name', 'type', ...ROLES, 'total', 'rank', 'reason'],
  rows: items.map(({ actorId, name, type, roles, total, rank, reason }) => [
    actorId,
    name,
    type,
    ...ROLES.map((role) => roles?.[role] ?? null),
    total,
    rank,
    reason ?? null,
  ]),
});
