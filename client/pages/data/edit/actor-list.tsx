import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { actorPagesQuery } from '../../../api/data-queries.ts';
import { capital } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Field } from '../../ui/field.tsx';
import { ErrorNotice, Notice, Skeleton } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import tableClasses from '../../ui/table.module.css';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useNames, usePlaceName } from '../../ui/use-graph.ts';
import { MorePages } from '../ui/more-pages.tsx';
import classes from './edit-part.module.css';

/** Actors by name and type; a row opens its form. */
export function ActorList({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [type, setType] = useState<ActorType>();
  return (
    <>
      <div className={classes.finders}>
        <Field label={t('data.edit.search')}>
          {(control) => (
            <input
              {...control}
              type="search"
              className="input"
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('data.edit.type')}
          options={[
            { value: '', name: t('data.edit.allTypes') },
            ...ACTOR_TYPES.map((one) => ({ value: one, name: capital(t(`typePlural.${one}`)) })),
          ]}
          value={type ?? ''}
          onChange={(value) => setType(value === '' ? undefined : value)}
        />
        <NewActorSelect network={network} />
      </div>
      <Found network={network} text={useDeferredValue(text.trim())} type={type} />
    </>
  );
}

/** Which type of actor is to be made. */
function NewActorSelect({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <nav className={classes.make} aria-label={t('data.edit.new')}>
      <span>{t('data.edit.new')}</span>
      {ACTOR_TYPES.map((type) => (
        <Link key={type} href={addresses.data('edit', network, { new: type })} className="quiet">
          <IconPlus size={16} aria-hidden="true" />
          {t(`type.${type}`)}
        </Link>
      ))}
    </nav>
  );
}

interface FoundProps {
  readonly network: string;
  readonly text: string;
  readonly type: ActorType | undefined;
}

function Found({ network, text, type }: FoundProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const names = useNames();
  const placeName = usePlaceName();
  const query = useInfiniteQuery({
    ...actorPagesQuery(network, text, type, useLanguage()),
    placeholderData: keepPreviousData,
  });
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={8} height={400} />;
  const actors = query.data.pages.flatMap(({ items }) => items);
  if (actors.length === 0) {
    return <Notice title={text === '' ? t('data.edit.empty') : t('data.edit.none', { text })} />;
  }
  const placeOf = (code: string | undefined) => placeName(code) ?? code ?? '';
  return (
    <>
      <div className={tableClasses.scroll}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('network.list.name')}</th>
              <th scope="col">{t('network.list.type')}</th>
              <th scope="col" className={classes.wide}>
                {t('network.list.themes')}
              </th>
              <th scope="col" className={classes.wide}>
                {t('network.list.place')}
              </th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => {
              const address = addresses.data('edit', network, { actor: actor.id });
              return (
                <tr key={actor.id} data-opens="" onClick={() => navigate(address)}>
                  <th scope="row">
                    <Link href={address} onClick={(event) => event.stopPropagation()}>
                      <ActorMark type={actor.type} />
                      {actor.name}
                    </Link>
                  </th>
                  <td>{t(`type.${actor.type}`)}</td>
                  <td className={classes.wide}>{(actor.themes ?? []).map(names.theme).join(', ')}</td>
                  <td className={classes.wide}>{placeOf(actor.municipality)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <MorePages query={query} word={t('data.edit.more')} />
    </>
  );
}
