import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type KeyPlayers, keyPlayersQuery } from '../../../api/research-queries.ts';
import { figure } from '../../../locales/figure.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { DEFAULTS, type ParameterName, UNWEIGHTED_PARAMETERS } from '../../../state/research-parameters.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import type { ActorOfRow } from '../ui/actor-rows.tsx';
import { Explain } from '../ui/explain.tsx';
import foot from '../ui/part-foot.module.css';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { type Research, useResearch } from '../ui/use-research.ts';
import classes from './key-players.module.css';

const TAKES: readonly ParameterName[] = ['size', ...UNWEIGHTED_PARAMETERS, 'seed'];
type Estimate = NonNullable<KeyPlayers['fragmentation']>['before'];
const SIZES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The few actors that matter most together: whose loss divides, and through whom all are reached. */
export function KeyPlayersPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('keyPlayers', network, TAKES);
  const { data, work } = useAnswer(keyPlayersQuery(network, research.asked, language));
  const entries = useEntries(['key-players']);
  const sentenceOf = (key: 'answer' | 'reachAnswer', members: readonly ActorOfRow[]) =>
    t(`research.keyPlayers.${key}`, {
      names: joinNames(
        members.map(({ name }) => name),
        t('and'),
      ),
    });
  const estimate = ({ value, standardError }: Estimate) =>
    standardError === undefined
      ? figure(value, language)
      : t('research.keyPlayers.error', { value: figure(value, language), error: figure(standardError, language) });
  return (
    <PartFrame
      part="keyPlayers"
      network={network}
      title={t('research.keyPlayers.title')}
      answer={data?.reason ?? (data?.fragmentation ? sentenceOf('answer', data.fragmentation.members) : undefined)}
    >
      <SizeChoice research={research} />
      <Waiting work={work} words={t('research.busy.keyPlayers')}>
        {data?.fragmentation && (
          <Section title={t('research.keyPlayers.fragmentation')}>
            <Members network={network} members={data.fragmentation.members} />
            <p>
              {t('research.keyPlayers.before', { value: estimate(data.fragmentation.before) })}{' '}
              {t('research.keyPlayers.after', { value: estimate(data.fragmentation.after) })} {data.fragmentation.how}
            </p>
          </Section>
        )}
        {data?.reach && (
          <Section title={t('research.keyPlayers.reach')} intro={sentenceOf('reachAnswer', data.reach.members)}>
            <Members network={network} members={data.reach.members} />
            <p>
              {t('research.keyPlayers.value', { value: figure(data.reach.value, language) })} {data.reach.how}
            </p>
          </Section>
        )}
        <Explain entries={entries} />
      </Waiting>
      <PartFoot
        research={research}
        name="key-players"
        answers={data ? [data] : []}
        measures={entries}
        table={() => keyPlayersCsv(data!)}
      />
    </PartFrame>
  );
}

function SizeChoice({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  return (
    <div className={foot.form}>
      <SelectField
        label={t('research.keyPlayers.size')}
        options={SIZES.map((size) => ({ value: size, name: size }))}
        value={research.asked.size ?? DEFAULTS.size}
        onChange={(size) => research.set({ size })}
      />
    </div>
  );
}

function Members({ network, members }: { readonly network: string; readonly members: readonly ActorOfRow[] }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <ul className={classes.members}>
      {members.map(({ actorId, name, type }) => (
        <li key={actorId}>
          <ActorMark type={type} label={t(`type.${type}`)} />
          <Link href={addresses.network({ network, selected: actorId })}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** A row per member of each set, with the value of the set. */
function keyPlayersCsv({ fragmentation, reach }: KeyPlayers): CsvTable {
  const rowsOf = (set: string, members: readonly ActorOfRow[], value: number) =>
    members.map(({ actorId, name, type }) => [set, actorId, name, type, value]);
  return {
    columns: ['set', 'actor_id', 'name', 'type', 'value_of_set'],
    rows: [
      ...(fragmentation ? rowsOf('fragmentation', fragmentation.members, fragmentation.after.value) : []),
      ...(reach ? rowsOf('reach', reach.members, reach.value) : []),
    ],
  };
}
