import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/imports';
import { pairKey } from '../import/wizard-state.ts';
import { likelihoodOf } from './likelihood.ts';
import classes from './pairs.module.css';

interface PairListProps {
  readonly pairs: readonly Duplicate[];
  /** Where the one and the other are known from. */
  readonly heads: readonly [string, string];
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
export function PairList({ pairs, heads, answerOf, onAnswer }: PairListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className={classes.pairs}>
        {pairs.slice(0, shown).map((pair) => {
          const answer = answerOf(pair);
          return (
            <li key={pairKey(pair)} className={classes.pair} data-decided={answer !== undefined || undefined}>
              <Sides pair={pair} heads={heads} />
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
      {pairs.length > shown && (
        <p>
          <button type="button" className="button" onClick={() => setShown((count) => count + PAGE)}>
            {t('data.more', { count: Math.min(PAGE, pairs.length - shown) })}
          </button>
        </p>
      )}
    </>
  );
}

/** The two, beside each other: name, and the id by which a file or the network knows them. */
export function Sides({ pair, heads }: { readonly pair: Duplicate; readonly heads: readonly [string, string] }) {
  const sides = [
    { head: heads[0], name: pair.aName, id: pair.a },
    { head: heads[1], name: pair.bName, id: pair.b },
  ];
  return (
    <div className={classes.sides}>
      {sides.map(({ head, name, id }) => (
        <div key={id}>
          <p className="eyebrow">{head}</p>
          <p className={classes.name}>{name}</p>
          <p className={classes.id}>{id}</p>
        </div>
      ))}
    </div>
  );
}

/** How likely they are one, and why. */
export function Why({ pair: { score, reasons } }: { readonly pair: Duplicate }) {
  const { t } = useTranslation();
  return (
    <p className={classes.why}>
      <b>{t(`data.duplicates.likelihood.${likelihoodOf(score)}`)}</b>
      {reasons.length > 0 && `: ${reasons.map(({ text }) => text).join('; ')}`}
    </p>
  );
}
