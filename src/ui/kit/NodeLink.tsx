import type { ReactNode } from 'react';
import type { NodeId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { useNodeLink } from './useNodeLink.ts';

interface Props {
  readonly id: NodeId;
  readonly className?: string | undefined;
  /** What stands in the link; the node's label if left out. */
  readonly children?: ReactNode;
}

/** A link to a node in the state the visitor is in. */
export function NodeLink({ id, className, children }: Props) {
  const label = useExplorer((data) => selectKnown(data).nodes.get(id)?.label);
  const link = useNodeLink(id);
  if (label === undefined) return null;
  return (
    <a {...link} className={className}>
      {children ?? label}
    </a>
  );
}
