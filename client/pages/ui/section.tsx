import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** With a heading as large as that of a page: its question. */
  readonly isLarge?: boolean;
  readonly children: ReactNode;
}

/** A part of a page: its heading, under it one sentence, and what is told. */
export function Section({ title, intro, isLarge = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isLarge ? classes.large : classes.section}>
      <h2 id={id}>{title}</h2>
      {intro && <p className={classes.intro}>{intro}</p>}
      {children}
    </section>
  );
}
