import type { RouteTies } from '../../explore/storyTies.ts';
import { count } from './count.ts';

const steps = (number: number): string => count(number, 'step', 'steps');
const TIES: Readonly<Record<RouteTies, string>> = { any: 'any', story: 'story only', cast: 'cast only' };
const WITH_TIES: Readonly<Record<RouteTies, string>> = {
  any: 'With any ties',
  story: 'By the story alone',
  cast: 'By cast and crew alone',
};

export const route = {
  title: (from: string, to: string): string => `${from} → ${to}`,
  option: (from: string, to: string): string => `Route: ${from} → ${to}`,
  options: 'Routes',
  to: 'Route to',
  ends: 'Where the route may lead',
  placeholder: 'Whom or what to reach…',
  nobody: (query: string): string => `Nobody and nothing is called “${query}”. Try a part of the name.`,
  back: (label: string): string => `Back to ${label}`,
  swap: 'Swap ends',
  otherEnd: 'Another end',
  ties: 'Ties',
  tiesName: (ties: RouteTies): string => TIES[ties],

  apart: (number: number): string =>
    number === 1 ? 'They are tied directly.' : `They are ${steps(number)} apart.`,
  longer: (number: number, more: number): string =>
    `This way takes ${steps(number)}, ${String(more)} more than the shortest.`,
  noSuchWay: (number: number): string => `There is no route ${String(number)} here; this is the best one.`,
  shortest: (number: number, isLeast: boolean): string =>
    number === 1 && !isLeast
      ? 'The shortest route'
      : `${isLeast ? 'At least ' : ''}${String(number)} shortest routes`,
  listed: (number: number): string => `The ${String(number)} most telling are listed.`,
  next: 'Next best',
  direct: 'directly',
  via: (labels: readonly string[]): string => `via ${labels.join(', ')}`,
  steps,
  also: (number: number): string => `${count(number, 'more tie joins', 'more ties join')} the two`,
  avoid: (label: string): string => `Avoid ${label}`,
  avoidShort: 'Avoid',
  avoided: 'Avoided',
  allow: (label: string): string => `Allow ${label} again`,

  none: (from: string, to: string, ties: RouteTies): string =>
    ties === 'any'
      ? `Nothing that is shown joins ${from} and ${to}.`
      : `${WITH_TIES[ties]}, nothing that is shown joins ${from} and ${to}.`,
  same: 'Both ends are the same. Choose another one.',
  outOfSight: (label: string): string => `${label} is outside what you are looking at.`,
  hidden: (titles: string): string =>
    `The other end belongs to ${titles}, which you have not ticked as seen. Nothing of it is shown.`,
  instead: (ties: RouteTies, number: number): string => `${WITH_TIES[ties]}: ${steps(number)}`,
  withoutAvoiding: (number: number): string => `Avoiding nobody: ${steps(number)}`,
  beyond: (number: number | null): string =>
    `Look beyond the lens${number === null ? '' : `: ${steps(number)}`}`,
  nothing: 'No tie that is known leads there. Another end may do.',
} as const;
