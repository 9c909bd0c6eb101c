import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/imports';
import { ShowMore } from '../../ui/show-more.tsx';
import { pairKey } from '../import/wizard-state.ts';
import { Sides, Why } from './pair-sides.tsx';
import classes from './pairs.module.css';
import type { ActorFacts } from './use-actor-facts.ts';

interface PairListProps {
  readonly pairs: readonly Duplicate[];
  /** Where the one and the other of a pair are known from. */
  readonly headsOf: (pair: Duplicate) => readonly [string, string];
  readonly factsOf: (id: string) => ActorFacts | undefined;
  readonly answerOf: (pair: Duplicate) => boolean | undefined;
  readonly onAnswer: (pair: Duplicate, same: boolean | undefined) => void;
}

const PAGE = 50;
const ANSWERS = [
  { key: 'same', same: true },
  { key: 'apart', same: false },
  { key: 'later', same: undefined },
] as const;

/** Pairs that may be one, side by side, each with its reasons and a decision that can be taken back. */
export function PairList({ pairs, headsOf, factsOf, answerOf, onAnswer }: PairListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className={classes.pairs}>
        {pairs.slice(0, shown).map((pair) => {
          const answer = answerOf(pair);
          return (
            <li key={pairKey(pair)} className={classes.pair} data-decided={answer !== undefined || undefined}>
              <Sides pair={pair} heads={headsOf(pair)} factsOf={factsOf} />
              <Why pair={pair} />
              <fieldset className={classes.answers}>
                <legend className="visually-hidden">
                  {t('data.duplicates.question', { a: pair.aName, b: pair.bName })}
                </legend>
                {ANSWERS.map(({ key, same }) => (
                  <label key={key}>
                    <input
                      type="radio"
                      name={pairKey(pair)}
                      checked={answer === same}
                      onChange={() => onAnswer(pair, same)}
                    />
                    <span>{t(`data.duplicates.answer.${key}`)}</span>
                  </label>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <ShowMore count={pairs.length} shown={shown} step={PAGE} onMore={setShown} />
    </>
  );
}
