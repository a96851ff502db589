import { avoidNode } from '../../explore/routeTransitions.ts';
import type { Hop, Route, ToldEdge } from '../../explore/tellRoute.ts';
import type { GraphNode, SourceId } from '../../graph/types.ts';
import { Footnotes } from '../details/Footnotes.tsx';
import { StatementRemarks } from '../details/StatementRemarks.tsx';
import { EdgeLink } from '../kit/EdgeLink.tsx';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Route.module.css';

type Notes = ReadonlyMap<SourceId, number>;

/** A route as a line with its stations, and between two of them what joins them. */
export function RouteSteps({
  route: { nodes, hops },
  notes,
}: {
  readonly route: Route;
  readonly notes: Notes;
}) {
  return (
    <ol className={styles.steps}>
      {nodes.map((node, place) => {
        const hop = hops[place];
        return (
          <li key={node.id}>
            <Station node={node} isEnd={place === 0 || hop === undefined} />
            {hop && <Step hop={hop} notes={notes} />}
          </li>
        );
      })}
    </ol>
  );
}

function Station({
  node: { id, kind, label },
  isEnd,
}: {
  readonly node: GraphNode;
  readonly isEnd: boolean;
}) {
  const { store } = useServices();
  return (
    <div className={styles.station}>
      <NodeLink id={id}>
        <KindMark kind={kind} />
        {label}
      </NodeLink>
      {!isEnd && (
        <button
          type="button"
          aria-label={words.route.avoid(label)}
          title={words.route.avoid(label)}
          onClick={() => {
            store.getState().change((state) => avoidNode(state, id));
          }}
        >
          {words.route.avoidShort}
        </button>
      )}
    </div>
  );
}

function Step({ hop: { told, also }, notes }: { readonly hop: Hop; readonly notes: Notes }) {
  return (
    <div className={styles.step}>
      <Tie tie={told} notes={notes} />
      {also.length > 0 && (
        <details>
          <summary>{words.route.also(also.length)}</summary>
          <ul>
            {also.map((tie) => (
              <li key={tie.edge.id}>
                <Tie tie={tie} notes={notes} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A tie as a sentence that leads to its receipt, with the works that show it and its sources. */
function Tie({ tie: { edge, sentence }, notes }: { readonly tie: ToldEdge; readonly notes: Notes }) {
  return (
    <>
      <EdgeLink id={edge.id}>{sentence}</EdgeLink>
      <Footnotes sources={edge.sources} notes={notes} />
      <StatementRemarks statement={edge} />
    </>
  );
}
