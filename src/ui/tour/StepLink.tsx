import type { ReactNode } from 'react';
import { openStep, type VisibleStep, type VisibleTour } from '../../explore/tours.ts';
import { StateLink } from '../kit/StateLink.tsx';
import { useExplorer } from '../useExplorer.ts';

interface Props {
  readonly tour: VisibleTour;
  readonly step: VisibleStep;
  readonly name?: string;
  readonly current?: boolean | 'step';
  readonly onFollow?: () => void;
  readonly children?: ReactNode;
}

/** A link to a step of a tour. */
export function StepLink({ tour, step, ...rest }: Props) {
  const book = useExplorer((data) => data.book);
  return <StateLink to={(state) => openStep(state, tour, step, book)} {...rest} />;
}
