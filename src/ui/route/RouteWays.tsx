import { chooseWay } from '../../explore/routeTransitions.ts';
import type { RouteView } from '../../explore/routeView.ts';
import type { Route } from '../../explore/tellRoute.ts';
import { StateLink } from '../kit/StateLink.tsx';
import { words } from '../words.ts';
import styles from './Route.module.css';

/** Every route there is to choose from: the shortest, then the next best; each a link. */
export function RouteWays({ view: { answer, number } }: { readonly view: RouteView }) {
  if (answer.kind !== 'routes') return null;
  const { shortest, next, count, isLeast } = answer;
  return (
    <>
      <Ways title={words.route.shortest(count, isLeast)} routes={shortest} first={1} chosen={number}>
        {shortest.length < count && <small>{words.route.listed(shortest.length)}</small>}
      </Ways>
      {next.length > 0 && (
        <Ways title={words.route.next} routes={next} first={shortest.length + 1} chosen={number} />
      )}
    </>
  );
}

interface Props {
  readonly title: string;
  readonly routes: readonly Route[];
  /** Number of the first one. */
  readonly first: number;
  readonly chosen: number;
  readonly children?: React.ReactNode;
}

function Ways({ title, routes, first, chosen, children }: Props) {
  return (
    <section className={styles.ways}>
      <h3>{title}</h3>
      {children}
      <ol start={first}>
        {routes.map(({ key, nodes, hops }, place) => {
          const inner = nodes.slice(1, -1).map(({ label }) => label);
          const number = first + place;
          return (
            <li key={key}>
              <StateLink to={(state) => chooseWay(state, number)} current={number === chosen}>
                <span>{inner.length === 0 ? words.route.direct : words.route.via(inner)}</span>
                <small>{words.route.steps(hops.length)}</small>
              </StateLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
