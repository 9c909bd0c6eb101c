import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ActorMeasure } from '../../../api/answers.ts';
import { actorMeasureQuery, tiesAtQuery, type WholeNetwork, wholeNetworkQuery } from '../../../api/research-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useWork, type Work } from '../../ui/use-work.ts';
import type { Research } from '../ui/use-research.ts';
import { type PairChanges, pairChanges } from './pair-changes.ts';
import { type RankChange, rankChanges } from './rank-changes.ts';

interface TwoDates {
  readonly work: Work;
  readonly whole: readonly [WholeNetwork, WholeNetwork] | undefined;
  readonly values: readonly [ActorMeasure, ActorMeasure] | undefined;
  /** Actors with their values on both days; none as long as one is not there. */
  readonly changes: readonly RankChange[];
  readonly pairs: PairChanges | undefined;
}

/** Everything of two days that is compared: each is asked for as on that day. */
export function useTwoDates(research: Research, [from, to]: readonly [string, string], measure: string): TwoDates {
  const language = useLanguage();
  const { network, asked } = research;
  // Only measures of actors know of normalised values.
  const { normalized: _, ...ofWhole } = asked;
  const wholeOptions = [from, to].map((asOf) => wholeNetworkQuery(network, { ...ofWhole, asOf }, language));
  const valueOptions = [from, to].map((asOf) => actorMeasureQuery(network, measure, { ...asked, asOf }, language));
  const tieOptions = [from, to].map((asOf) => tiesAtQuery(network, asOf, language));
  const wholes = useQueries({ queries: wholeOptions });
  const values = useQueries({ queries: valueOptions });
  const ties = useQueries({ queries: tieOptions });
  const work = useWork(
    [...wholes, ...values, ...ties],
    [...wholeOptions, ...valueOptions, ...tieOptions].map(({ queryKey }) => queryKey),
  );
  const [valueBefore, valueAfter] = values.map(({ data }) => data);
  const [tiesBefore, tiesAfter] = ties.map(({ data }) => data);
  const [wholeBefore, wholeAfter] = wholes.map(({ data }) => data);
  const changes = useMemo(
    () => (valueBefore && valueAfter ? rankChanges(valueBefore, valueAfter) : []),
    [valueBefore, valueAfter],
  );
  const pairs = useMemo(() => {
    if (!valueBefore || !valueAfter || !tiesBefore || !tiesAfter) return undefined;
    const typesOf = ({ items }: ActorMeasure) => {
      const types = new Map(items.map(({ actorId, type }) => [actorId, type]));
      return (actor: string) => types.get(actor);
    };
    const { actorTypes, tieTypes, fundingStatus, zeroAmounts } = valueAfter.parameters;
    return pairChanges(
      { ties: tiesBefore, typeOf: typesOf(valueBefore) },
      { ties: tiesAfter, typeOf: typesOf(valueAfter) },
      {
        actorTypes: actorTypes as string[],
        tieTypes: tieTypes as string[],
        fundingStatus: fundingStatus as string[],
        zeroAmounts: zeroAmounts === true,
      },
    );
  }, [valueBefore, valueAfter, tiesBefore, tiesAfter]);
  return {
    work,
    whole: wholeBefore && wholeAfter && [wholeBefore, wholeAfter],
    values: valueBefore && valueAfter && [valueBefore, valueAfter],
    changes,
    pairs,
  };
}
