import type { LaneRun } from '../../explore/timelinePicture.ts';

export interface LanePaths {
  /** While the character lives. */
  readonly lived: string;
  /** Where later works only remember the character; empty if none do. */
  readonly remembered: string;
}

/** A lane's runs as SVG paths: level, then a soft change of place, then level again. */
export function lanePaths(runs: readonly LaneRun[]): LanePaths {
  const path = (wanted: boolean): string =>
    runs
      .filter(({ isRemembered }) => isRemembered === wanted)
      .map(({ start, turnStart, turnEnd, end }) => {
        const middle = (turnStart.x + turnEnd.x) / 2;
        const points = [
          `M${at(start.x, start.y)}`,
          `H${short(turnStart.x)}`,
          `C${at(middle, turnStart.y)} ${at(middle, turnEnd.y)} ${at(turnEnd.x, turnEnd.y)}`,
          `H${short(end.x)}`,
        ];
        return points.join('');
      })
      .join('');
  return { lived: path(false), remembered: path(true) };
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
