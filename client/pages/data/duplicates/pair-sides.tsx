import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/imports';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { likelihoodOf } from './likelihood.ts';
import classes from './pairs.module.css';
import type { ActorFacts } from './use-actor-facts.ts';

interface SidesProps {
  readonly pair: Duplicate;
  /** Where the one and the other are known from. */
  readonly heads: readonly [string, string];
  readonly factsOf: (id: string) => ActorFacts | undefined;
}

/** The two, beside each other: name, and what is known of them; where both are called the same, their ids as well. */
export function Sides({ pair, heads, factsOf }: SidesProps) {
  const sides = [
    { head: heads[0], name: pair.aName, id: pair.a },
    { head: heads[1], name: pair.bName, id: pair.b },
  ];
  return (
    <div className={classes.sides}>
      {sides.map(({ head, name, id }) => {
        const facts = factsOf(id);
        return (
          <div key={id}>
            <p className="eyebrow">{head}</p>
            <p className={classes.name}>
              {facts && <ActorMark type={facts.type} />}
              {name}
            </p>
            {facts && <p className={classes.facts}>{facts.text}</p>}
            {pair.aName === pair.bName && <p className={classes.facts}>{id}</p>}
          </div>
        );
      })}
    </div>
  );
}

/** How likely they are one, and why. */
export function Why({ pair: { score, reasons } }: { readonly pair: Duplicate }) {
  const { t } = useTranslation();
  return (
    <p className={classes.why}>
      <b>{t(`data.duplicates.likelihood.${likelihoodOf(score)}`)}.</b> {reasons.map(({ text }) => text).join(' ')}
    </p>
  );
}
