import { selectTours } from '../../store/selectTours.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { StepLink } from './StepLink.tsx';

/** Tours that were perhaps meant, as links to their first steps; those that the shield hides are left out. */
export function TourLinks({ ids }: { readonly ids: readonly string[] }) {
  const tours = useExplorer(selectTours).filter(({ id }) => ids.includes(id));
  if (tours.length === 0) return null;
  return (
    <>
      {' '}
      {words.tour.perhaps}{' '}
      {tours.map((tour, place) => (
        <span key={tour.id}>
          {place > 0 && ', '}
          {tour.steps[0] && (
            <StepLink tour={tour} step={tour.steps[0]}>
              {tour.title}
            </StepLink>
          )}
        </span>
      ))}
      ?
    </>
  );
}
