import { showCommon, showPortion } from '../../explore/compareTransitions.ts';
import type { Portion, WorkComparison } from '../../explore/compareWorks.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { PORTIONS } from '../../explore/explorerState.ts';
import { membersOf, portionOf } from '../../explore/portion.ts';
import { onlyWork, toggleWithout } from '../../explore/transitions.ts';
import { KINDS, type Kind } from '../../graph/types.ts';
import { selectComparison } from '../../store/answerSelectors.ts';
import { selectThen } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { StateLink } from '../kit/StateLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Compare.module.css';
import { useCompareWords } from './useCompareWords.ts';

/** What the chosen films have in common and what sets them apart: in words, each number a way to see whom it counts. */
export function ComparePanel() {
  const comparison = useExplorer(selectComparison);
  const state = useExplorer((data) => data.state);
  const { short, against, portion: nameOf } = useCompareWords();
  if (!comparison) return null;
  const { works, latest, fresh, carriedOver, all } = comparison;
  const isAll = state.portion === null && state.lens.match === 'all';
  const [first] = comparison.against;
  return (
    <section className={styles.compare} aria-label={words.compare.name}>
      <h2>{words.compare.name}</h2>
      {first !== undefined && (
        <p role="status">
          {words.compare.answer(
            kindText(fresh, 'character'),
            short(latest),
            carriedOver.counts.get('character') ?? 0,
            against(comparison),
          )}
        </p>
      )}
      {works.length > 1 && (
        <Row
          title={words.compare.all(works.length)}
          portion={all}
          isOpen={isAll}
          go={showCommon}
          comparison={comparison}
        />
      )}
      {first !== undefined &&
        PORTIONS.map((name) => (
          <Row
            key={name}
            title={nameOf(comparison, name)}
            portion={portionOf(comparison, name)}
            isOpen={state.portion === name}
            go={(before, kind) => showPortion(before, comparison, name, kind)}
            comparison={comparison}
          />
        ))}
      {works.length > 2 && (
        <ul className={styles.only}>
          {works.map((work) => (
            <li key={work}>
              <StateLink
                to={(before) =>
                  works
                    .filter((other) => other !== work)
                    .reduce((next, other) => toggleWithout(next, other, works), onlyWork(before, work))
                }
              >
                {words.compare.only(short(work))}
                <small>{comparison.onlyIn.get(work)?.nodes.length ?? 0}</small>
              </StateLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly portion: Portion;
  /** Whether it is what is singled out now. */
  readonly isOpen: boolean;
  readonly go: (state: ExplorerState, kind: Kind | null) => ExplorerState;
  readonly comparison: WorkComparison;
}

/** One portion: its numbers by kind, and its names while it is open. */
function Row({ title, portion, isOpen, go, comparison }: RowProps) {
  const kinds = useExplorer(({ state }) => state.lens.kinds);
  const [only] = kinds;
  return (
    <div className={styles.row}>
      <h3>{title}</h3>
      {portion.nodes.length === 0 ? (
        <p className={styles.none}>{words.compare.none}</p>
      ) : (
        <ul className={styles.kinds}>
          {KINDS.filter((kind) => portion.counts.has(kind)).map((kind) => (
            <li key={kind}>
              <StateLink
                to={(state) => go(state, kind)}
                current={isOpen && kinds.length === 1 && only === kind}
              >
                <KindMark kind={kind} />
                {kindText(portion, kind)}
                <span className="visually-hidden"> {title}</span>
              </StateLink>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <Names portion={portion} kinds={kinds} comparison={comparison} />}
    </div>
  );
}

const MOST_NAMES = 40;

function Names({
  portion,
  kinds,
  comparison,
}: Pick<RowProps, 'portion' | 'comparison'> & { readonly kinds: readonly Kind[] }) {
  const then = useExplorer(selectThen);
  const nodes = portion.nodes.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const members = membersOf(then, nodes, comparison.works);
  return (
    <ul className={styles.names}>
      {members.slice(0, MOST_NAMES).map(({ node, parts }) => (
        <li key={node.id}>
          <NodeLink id={node.id} />
          {parts.length > 0 && <small> {words.compare.as(parts)}</small>}
        </li>
      ))}
      {members.length > MOST_NAMES && <li>{words.compare.more(members.length - MOST_NAMES)}</li>}
    </ul>
  );
}

/** "23 characters". */
function kindText(portion: Portion, kind: Kind): string {
  return words.compare.kind(portion.counts.get(kind) ?? 0, words.kindOne(kind), words.kindMany(kind));
}
