import type { MeasureName } from '../../explore/measureNames.ts';
import { count } from './count.ts';

const NAMES: Readonly<Record<MeasureName, string>> = {
  ties: 'most ties',
  between: 'most between',
  appearances: 'most films',
};
const MEANINGS: Readonly<Record<MeasureName, string>> = {
  ties: 'Ties within the story, each counted.',
  between: 'How many of all shortest ways from one to another in the story lead through them.',
  appearances: 'Films and series that show them.',
};

export const measures = {
  title: 'Who holds this world together',
  open: 'Who holds this world together?',
  short: 'Ranking',
  name: 'Measure',
  measure: (measure: MeasureName): string => NAMES[measure],
  meaning: (measure: MeasureName): string => MEANINGS[measure],
  scope: 'Counted among what is shown: the lens, the time and what you have seen change it.',
  estimated: 'Estimated: this world is too large to try every pair.',
  counting: 'Counting…',
  nothing: 'Nothing that is shown has any. A wider lens may.',
  value: (measure: MeasureName, value: number): string =>
    measure === 'between'
      ? `${(100 * value).toLocaleString('en-US', { maximumFractionDigits: 1 })} %`
      : String(value),
  counted: (measure: MeasureName, label: string, value: number): string =>
    measure === 'ties'
      ? `${label}: ${count(value, 'tie', 'ties')}`
      : measure === 'appearances'
        ? `${label}: ${count(value, 'film or series', 'films and series')}`
        : `${label}: ${measures.value('between', value)} of all shortest ways`,
  through: 'They lead through these ties:',
  more: (number: number): string => `Show ${String(number)} more`,
} as const;
