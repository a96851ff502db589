import type { ReactNode } from 'react';
import { openSource } from '../../explore/transitions.ts';
import type { SourceId } from '../../graph/types.ts';
import { StateLink } from './StateLink.tsx';

/** A link to a source and all that rests on it, in the state the visitor is in. */
export function SourceLink({ id, children }: { readonly id: SourceId; readonly children: ReactNode }) {
  return <StateLink to={(state) => openSource(state, id)}>{children}</StateLink>;
}
