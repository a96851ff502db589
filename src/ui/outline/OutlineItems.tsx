import { ChevronRight } from 'lucide-react';
import type { OutlineBranch } from '../../explore/spokenOutline.ts';
import { groupHue } from '../kit/hues.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Outline.module.css';

interface Props {
  readonly branches: readonly OutlineBranch[];
  readonly open: ReadonlySet<string>;
  /** The one line that is a tab stop. */
  readonly active: string | undefined;
  readonly onEnter: (branch: OutlineBranch) => void;
}

/** The lines of one level of the outline, and what is open below them. */
export function OutlineItems({ branches, open, active, onEnter }: Props) {
  const { store } = useServices();
  return branches.map((branch) => {
    const { key, line, children } = branch;
    const isOpen = children.length > 0 ? open.has(key) : undefined;
    const node = line.type === 'node' || line.type === 'here' ? line.node : null;
    return (
      <li
        key={key}
        role="treeitem"
        data-key={key}
        tabIndex={key === active ? 0 : -1}
        aria-expanded={isOpen}
        aria-label={spokenLine(branch)}
        className={styles.item}
        onFocus={(event) => {
          if (event.target === event.currentTarget) store.getState().hover(node?.id ?? null);
        }}
        onBlur={() => {
          store.getState().hover(null);
        }}
        onClick={(event) => {
          event.stopPropagation();
          onEnter(branch);
        }}
      >
        <span className={styles.line} data-type={line.type}>
          {isOpen !== undefined && <ChevronRight size={14} aria-hidden className={styles.twist} />}
          {node && <KindMark kind={node.kind} />}
          {line.type === 'kind' && <KindMark kind={line.kind} />}
          {line.type === 'node' && line.relation !== null && <small>{line.relation}</small>}
          <span style={line.type === 'group' ? { color: groupHue(line.group) } : undefined}>
            {branch.label}
          </span>
          {(line.type === 'group' || line.type === 'kind') && <small>{children.length}</small>}
        </span>
        {isOpen && (
          <ul role="group">
            <OutlineItems branches={children} open={open} active={active} onEnter={onEnter} />
          </ul>
        )}
      </li>
    );
  });
}

/** A line as it is said. */
function spokenLine({ label, line, children }: OutlineBranch): string {
  switch (line.type) {
    case 'here':
      return words.outline.here(
        label,
        words.kindOne(line.node.kind),
        children.map((group) => [group.label, group.children.length]),
      );
    case 'node':
      return words.outline.neighbour(line.relation, label, words.kindOne(line.node.kind));
    case 'group':
    case 'kind':
      return words.outline.group(label, children.length);
    case 'everything':
      return label;
  }
}
