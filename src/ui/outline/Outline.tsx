import { X } from 'lucide-react';
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { outlineMove, outlineRows } from '../../explore/outlineWalk.ts';
import { spokenOutline, type OutlineBranch } from '../../explore/spokenOutline.ts';
import { selectNode } from '../../explore/transitions.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Outline.module.css';
import { OutlineItems } from './OutlineItems.tsx';

const OUTLINE_WORDS = { kindMany: words.kindMany, everything: words.outline.everything };

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** The map in words, for whoever cannot or will not point at a picture. Opening it brings the focus here. */
export function Outline({ id, onClose }: Props) {
  const { shown } = useExplorer(selectVisible);
  const weights = useExplorer(selectWeights);
  const selected = useExplorer(({ state }) => state.selected);
  const branches = useMemo(
    () => spokenOutline(shown, weights, selected, OUTLINE_WORDS),
    [shown, weights, selected],
  );
  const takesFocusRef = useRef(true);
  const hint = useId();
  return (
    <div id={id} className={styles.outline}>
      <header>
        <h2>{words.outline.name}</h2>
        <p id={hint}>{words.outline.hint}</p>
        <button type="button" aria-label={words.outline.close} onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </header>
      <Tree
        key={selected ?? ''}
        branches={branches}
        describedBy={hint}
        takesFocusRef={takesFocusRef}
        onClose={onClose}
      />
    </div>
  );
}

interface TreeProps {
  readonly branches: readonly OutlineBranch[];
  readonly describedBy: string;
  /** Whether the next tree is to take the focus, because someone walks in it; not when the map was clicked. */
  readonly takesFocusRef: RefObject<boolean>;
  readonly onClose: () => void;
}

/** An ARIA tree: one tab stop, walked with the arrow keys. Going somewhere selects it, and a new tree is told from there. */
function Tree({ branches, describedBy, takesFocusRef, onClose }: TreeProps) {
  const { store } = useServices();
  const here = branches.find(({ line }) => line.type === 'here')?.key;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(here === undefined ? [] : [here]));
  const [wanted, setWanted] = useState<string | null>(null);
  const tree = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => outlineRows(branches, open), [branches, open]);
  const active = rows.find(({ branch }) => branch.key === wanted) ?? rows[0];

  const focus = (key: string | undefined): void => {
    if (key !== undefined) {
      tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    }
  };
  useLayoutEffect(() => {
    if (takesFocusRef.current) tree.current?.querySelector<HTMLElement>('[role=treeitem]')?.focus();
    takesFocusRef.current = false;
  }, [takesFocusRef]);

  const enter = ({ key, line, children }: OutlineBranch): void => {
    setWanted(key);
    if (line.type === 'node' || line.type === 'everything') {
      takesFocusRef.current = true;
      store.getState().change((state) => selectNode(state, line.type === 'node' ? line.node.id : null));
    } else if (children.length > 0) setOpen(toggled(open, key));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    // These belong to the whole page.
    if (event.key === 'Tab' || event.key === '/' || event.key === '?') return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === ' ') enter(active.branch);
    else {
      const move = outlineMove(rows, active.branch.key, event.key);
      if (move?.type === 'go') {
        setWanted(move.to);
        focus(move.to);
      } else if (move?.type === 'open') setOpen(new Set([...open, ...move.keys]));
      else if (move?.type === 'close') setOpen(toggled(open, move.key));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={words.outline.name}
      aria-describedby={describedBy}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      <OutlineItems branches={branches} open={open} active={active?.branch.key} onEnter={enter} />
    </ul>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
