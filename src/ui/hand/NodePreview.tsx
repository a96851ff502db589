import { useEffect, useLayoutEffect, useRef } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvasTypes.ts';
import type { NodeId } from '../../graph/types.ts';
import { placeCard } from '../../scene/placeCard.ts';
import { selectKnown, selectSeatNumbers, selectVisible } from '../../store/selectors.ts';
import { workHue } from '../kit/hues.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './NodePreview.module.css';
import { useNodeCommands } from './nodeCommands.ts';
import type { Preview } from './usePreview.ts';

interface Props {
  readonly preview: Preview;
  readonly canvas: GraphCanvas;
  /** Calls back whenever the picture has moved. */
  readonly follow: (listener: () => void) => () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onDismiss: () => void;
}

const MOST_WORKS = 5;

/** A small card beside a node: what it is and what can be done. Never the only way to anything. */
export function NodePreview({ preview, canvas, follow, onEnter, onLeave, onDismiss }: Props) {
  const { id, by } = preview;
  const card = useRef<HTMLDivElement>(null);
  const node = useExplorer((data) => selectKnown(data).nodes.get(id));
  const known = useExplorer(selectKnown);
  const seats = useExplorer(selectSeatNumbers);
  const ties = useExplorer((data) => selectVisible(data).shown.edgesOf(id).length);

  useLayoutEffect(() => {
    const place = (): void => {
      const box = canvas.boxOf(id);
      if (!card.current || !box) return;
      const { offsetWidth: width, offsetHeight: height } = card.current;
      const { left, top } = placeCard(box, { width, height }, inset(canvas.room()));
      card.current.style.translate = `${String(Math.round(left))}px ${String(Math.round(top))}px`;
    };
    place();
    return follow(place);
  }, [canvas, follow, id]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onDismiss();
    };
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && card.current?.contains(event.target))) onDismiss();
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [onDismiss]);

  if (!node) return null;
  const works = node.kind === 'work' ? [] : node.works;
  return (
    <div
      ref={card}
      className={styles.card}
      role={by === 'hold' ? 'dialog' : 'tooltip'}
      aria-label={words.hand.previewOf(node.label)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.name}>{node.label}</p>
      <p className={styles.kind}>
        <KindMark kind={node.kind} />
        {words.kindOne(node.kind)}
        {node.type !== undefined && ` · ${node.type}`} · {words.hand.ties(ties)}
      </p>
      {node.description !== '' && <p>{node.description}</p>}
      {works.length > 0 && (
        <ul className={styles.works}>
          {works.slice(0, MOST_WORKS).map((work) => (
            <li key={work}>
              <span style={{ background: workHue(seats.get(work)) }} aria-hidden />
              {known.nodes.get(work)?.work?.shortLabel ?? work}
            </li>
          ))}
          {works.length > MOST_WORKS && <li>{words.hand.moreWorks(works.length - MOST_WORKS)}</li>}
        </ul>
      )}
      {by === 'hold' ? (
        <Actions id={id} onDone={onDismiss} />
      ) : (
        <p className={styles.how}>{by === 'keys' ? words.hand.howKeys : words.hand.howPointer}</p>
      )}
    </div>
  );
}

function Actions({ id, onDone }: { readonly id: NodeId; readonly onDone: () => void }) {
  const commands = useNodeCommands(id);
  return (
    <div className={styles.actions}>
      {commands.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            run();
            onDone();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** A little air between the card and what covers the map. */
function inset({ left, top, right, bottom }: ReturnType<GraphCanvas['room']>) {
  return { left: left + 8, top: top + 8, right: right - 8, bottom: bottom - 8 };
}
