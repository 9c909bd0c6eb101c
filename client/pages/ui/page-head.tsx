import type { ReactNode } from 'react';
import classes from './page-head.module.css';

interface PageHeadProps {
  /** Where one is, above the title. */
  readonly where?: ReactNode;
  readonly title: string;
  /** The answer of the page, as a sentence that one could say aloud. */
  readonly answer?: ReactNode;
}

/** The head of a page: where one is, what it is about, and its answer. */
export function PageHead({ where, title, answer }: PageHeadProps) {
  return (
    <header>
      {where && <p className={classes.where}>{where}</p>}
      <h1 className={classes.title}>{title}</h1>
      {answer && <p className={classes.answer}>{answer}</p>}
    </header>
  );
}
