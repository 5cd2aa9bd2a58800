import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

let arrived = false;

interface Heading {
  readonly children: ReactNode;
  /** The document's title, where the heading is more than a text. */
  readonly title?: string;
  readonly className?: string;
}

/** A page's one `h1`. It names the document, and takes the focus when somebody came here from another page. */
export function PageHeading({ children, title, className }: Heading): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = name ? `${name} · Aram` : 'Aram';
  }, [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page, whose heading may be alike.
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
