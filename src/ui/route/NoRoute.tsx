import { allowNodes, lookBeyond, setRouteTies } from '../../explore/routeTransitions.ts';
import type { RouteView } from '../../explore/routeView.ts';
import { selectHiddenRouteEnd } from '../../store/routeSelectors.ts';
import { StateLink } from '../kit/StateLink.tsx';
import { useReveal } from '../shield/useReveal.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Route.module.css';

/** Why there is no route, in plain words, and whatever would lead there instead. */
export function NoRoute({ view }: { readonly view: RouteView }) {
  const { answer, from, to, choice, beyond, avoided } = view;
  if (to === null) return <HiddenEnd />;
  if (answer.kind === 'routes') return null;
  if (answer.kind === 'same') return <p className={styles.none}>{words.route.same}</p>;
  const instead = answer.kind === 'none' ? answer.instead : [];
  const withoutAvoiding = answer.kind === 'none' ? answer.withoutAvoiding : null;
  const isStuck = instead.length === 0 && withoutAvoiding === null && beyond === null;
  return (
    <div className={styles.none}>
      <p>
        {answer.kind === 'unknown'
          ? words.route.outOfSight(answer.ids.includes(to.id) ? to.label : from.label)
          : words.route.none(from.label, to.label, choice.ties)}{' '}
        {isStuck && answer.kind === 'none' && words.route.nothing}
      </p>
      <ul>
        {withoutAvoiding !== null && (
          <li>
            <StateLink
              to={(state) =>
                allowNodes(
                  state,
                  avoided.map(({ id }) => id),
                )
              }
            >
              {words.route.withoutAvoiding(withoutAvoiding)}
            </StateLink>
          </li>
        )}
        {instead.map(({ ties, steps }) => (
          <li key={ties}>
            <StateLink to={(state) => setRouteTies(state, ties)}>
              {words.route.instead(ties, steps)}
            </StateLink>
          </li>
        ))}
        {(beyond !== null || answer.kind === 'unknown') && (
          <li>
            <StateLink to={lookBeyond}>{words.route.beyond(beyond)}</StateLink>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The other end belongs to what the visitor has not seen: which works show it, and the offer to lift the shield for it. */
function HiddenEnd() {
  const works = useExplorer(selectHiddenRouteEnd);
  const { titles, reveal } = useReveal(works);
  return (
    <div className={styles.none}>
      <p>{words.route.hidden(titles)}</p>
      <button type="button" onClick={reveal}>
        {words.details.reveal}
      </button>
    </div>
  );
}
