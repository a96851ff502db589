import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';

/** A link that leaves the site: in a tab of its own, and without a word about where one came from. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {children} <ExternalLink size={12} aria-hidden />
    </a>
  );
}
