import { selectShield, type WorkTitle } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

/** Of something the shield hides: the titles of the works that show it, and how to lift the shield for the first. */
export function useReveal(works: readonly WorkTitle[]): {
  readonly titles: string;
  readonly reveal: () => void;
} {
  const { store } = useServices();
  return {
    titles: works.map(({ label, year }) => `${label} (${year ?? words.details.announced})`).join(', '),
    reveal: () => {
      const first = works[0];
      if (first) store.getState().setSeen(new Set([...(selectShield(store.getState()) ?? []), first.id]));
    },
  };
}
