import type { ReactNode } from 'react';
import tableClasses from './table.module.css';

interface WideTableProps {
  /** What the table is, for readers. */
  readonly label: string;
  readonly children: ReactNode;
  /** Beside the look of every table. */
  readonly className?: string | undefined;
  readonly frameClass?: string | undefined;
  /** At most as tall as most of the window, with a head that stays in sight. */
  readonly isTall?: boolean;
}

/** A table that scrolls sideways where the window is narrow, by keyboard too. */
export function WideTable({ label, children, className = '', frameClass = '', isTall = false }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, so that it is no landmark beside that of its section
    <div
      role="group"
      className={`${tableClasses.scroll} ${frameClass}`}
      data-tall={isTall || undefined}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={`${tableClasses.table} ${className}`}>{children}</table>
    </div>
  );
}
