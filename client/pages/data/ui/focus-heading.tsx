import { type ReactNode, useEffect, useRef } from 'react';

interface FocusHeadingProps {
  readonly children: ReactNode;
  /** Another value: something new stands here, and the focus goes to its heading. Nothing moves at first sight. */
  readonly of: string;
  readonly className?: string | undefined;
}

/** A heading that takes the focus when what it heads is replaced, so that a screen reader tells where one is. */
export function FocusHeading({ children, of, className }: FocusHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    heading.current?.focus();
  }, [of]);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
