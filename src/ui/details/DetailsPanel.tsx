import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';
import type { ConnectionGroup } from '../../explore/connections.ts';
import { footnotes, statementsOf } from '../../explore/receipts.ts';
import type { GraphNode } from '../../graph/types.ts';
import { selectMoment } from '../../store/momentSelectors.ts';
import { selectJoins } from '../../store/handSelectors.ts';
import { selectConnections, selectHiddenSelectionWorks, selectSelected } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { Actions } from './Actions.tsx';
import { Connections, OutsideLens } from './Connections.tsx';
import { EndedTies, FateThen, NotYet } from './AsThen.tsx';
import { CloseButton } from './CloseButton.tsx';
import styles from './Details.module.css';
import { Facts } from './Facts.tsx';
import { HiddenSelection } from './HiddenSelection.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import { Sources } from './Sources.tsx';
import { useGrowing } from './useGrowing.ts';
import { WorkFacts } from './WorkFacts.tsx';

const MeasuresPanel = lazy(async () => ({
  default: (await import('../measures/MeasuresPanel.tsx')).MeasuresPanel,
}));
const RoutePanel = lazy(async () => ({ default: (await import('../route/RoutePanel.tsx')).RoutePanel }));

/** All that is known of the selected node: what it is, what is said of it, how it is tied, and on what that rests. */
export function DetailsPanel() {
  // A hub has hundreds of ties: the map answers first, the panel follows and can be overtaken by the next selection.
  const shown = useDeferredValue(useExplorer(selectSelected), null);
  const groups = useDeferredValue(useExplorer(selectConnections), NO_GROUPS);
  const hiddenIn = useExplorer(selectHiddenSelectionWorks);
  const isSource = useExplorer(({ state }) => state.source !== null);
  const isEdge = useExplorer(({ state }) => state.edge !== null);
  const moment = useExplorer(selectMoment);
  const isMeasure = useExplorer(({ state }) => state.measure !== null);
  const isRoute = useExplorer(({ state }) => state.route !== null);
  const isJoins = useExplorer((data) => selectJoins(data) !== null);
  if (isSource) return <SourceDetails />;
  if (isEdge) {
    return (
      <Suspense>
        <EdgeDetails />
      </Suspense>
    );
  }
  if (isMeasure) {
    return (
      <Suspense>
        <MeasuresPanel />
      </Suspense>
    );
  }
  if (isJoins) {
    return (
      <Suspense>
        <JoinsDetails />
      </Suspense>
    );
  }
  if (hiddenIn.length > 0) return <HiddenSelection works={hiddenIn} />;
  if (isRoute) {
    return (
      <Suspense>
        <RoutePanel />
      </Suspense>
    );
  }
  if (shown && moment?.isThere(shown.id) === false) return <NotYet node={shown} moment={moment} />;
  return shown ? <NodeDetails key={shown.id} node={shown} groups={groups} /> : null;
}

const EdgeDetails = lazy(async () => ({ default: (await import('./EdgeDetails.tsx')).EdgeDetails }));

const JoinsDetails = lazy(async () => ({ default: (await import('./JoinsDetails.tsx')).JoinsDetails }));

const NO_GROUPS: readonly ConnectionGroup[] = [];

interface Props {
  readonly node: GraphNode;
  readonly groups: readonly ConnectionGroup[];
}

const NodeDetails = memo(function NodeDetails({ node, groups }: Props) {
  const edges = useMemo(
    () => groups.flatMap(({ connections }) => connections.map(({ edge }) => edge)),
    [groups],
  );
  const notes = useMemo(() => footnotes([...statementsOf(node), ...edges, node]), [node, edges]);
  const rows = useGrowing(edges.length);
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {node.label}
        </h2>
        <CloseButton />
        <p className={styles.kind}>
          <KindMark kind={node.kind} />
          <strong>{words.kindOne(node.kind)}</strong>
          {node.type !== undefined && <span>{node.type}</span>}
        </p>
        <p className={styles.description}>{node.description}</p>
        {node.aliases.length > 0 && <Aliases names={node.aliases.map(({ name }) => name)} />}
        <FateThen node={node} />
        <Actions />
      </header>
      <WorkFacts node={node} />
      <Facts node={node} notes={notes} />
      <Connections groups={groups} rows={rows} notes={notes} />
      {rows === edges.length && (
        <>
          <OutsideLens />
          <EndedTies node={node} />
          <Sources node={node} notes={notes} />
        </>
      )}
    </article>
  );
});

function Aliases({ names }: { readonly names: readonly string[] }) {
  const each = [...new Set(names)];
  return (
    <div className={styles.aliases}>
      <span id="details-aliases">{words.details.aliases}</span>{' '}
      <ul aria-labelledby="details-aliases">
        {each.map((name, place) => (
          <li key={name}>{place < each.length - 1 ? `${name}, ` : name}</li>
        ))}
      </ul>
    </div>
  );
}
