import { tableFrame } from '../explore/tableFrame.ts';
import { seatInk } from './palette.ts';
import type { Paints } from './paints.ts';
import type { SceneTable } from './scene.ts';
import { svgNumber } from './svgPen.ts';
import {
  LIGHT_FROM,
  LIGHT_STOPS,
  lightOf,
  MIDDLE,
  middleLight,
  rimLightOf,
  rimWidth,
  SEAM,
} from './tableLook.ts';

/** The table beneath the map, in graph units. `prefix` keeps its gradients apart from those of other pictures in one page. */
export function svgTable(table: SceneTable, paints: Paints, zoom: number, prefix: string): string {
  const { rx, ry, angles, step } = tableFrame(table.seats.length, table.shape);
  const quiet = table.quiet ? 1 : 0;
  const half = step / 2 - SEAM;
  const light: string[] = [];
  const sectors: string[] = [];
  const rims: string[] = [];
  table.seats.forEach((seat, index) => {
    const hue = seat.lit ? seatInk(paints.palette, index).mark : paints.palette.text3;
    const strength = paints.light * lightOf(seat, quiet);
    const stops = LIGHT_STOPS.map(
      ([at, share]) =>
        `<stop offset="${at}" stop-color="${hue}" stop-opacity="${thousandths(Math.min(1, share * strength))}"/>`,
    );
    const id = `${prefix}seat-${index + 1}`;
    light.push(
      `<radialGradient id="${id}" cx="0" cy="0" fx="0" fy="0" fr="${LIGHT_FROM}" r="1" gradientUnits="userSpaceOnUse">${stops.join('')}</radialGradient>`,
    );
    const [from, to] = [(angles[index] ?? 0) - half, (angles[index] ?? 0) + half];
    const at = (angle: number, radius: number): string =>
      `${thousandths(radius * Math.cos(angle))} ${thousandths(radius * Math.sin(angle))}`;
    const large = to - from > Math.PI ? 1 : 0;
    sectors.push(
      `<path d="M${at(from, LIGHT_FROM)}L${at(from, 1)}A1 1 0 ${large} 1 ${at(to, 1)}L${at(to, LIGHT_FROM)}z" fill="url(#${id})"/>`,
    );
    const onRim = (angle: number): string =>
      `${svgNumber(rx * Math.cos(angle))} ${svgNumber(ry * Math.sin(angle))}`;
    rims.push(
      `<path d="M${onRim(from)}A${svgNumber(rx)} ${svgNumber(ry)} 0 ${large} 1 ${onRim(to)}" stroke="${hue}" stroke-opacity="${thousandths(rimLightOf(seat, quiet))}"/>`,
    );
  });
  return [
    `<defs>${light.join('')}</defs>`,
    `<g transform="scale(${svgNumber(rx)} ${svgNumber(ry)})">${sectors.join('')}</g>`,
    `<g fill="none" stroke-width="${svgNumber(rimWidth(zoom))}">${rims.join('')}</g>`,
    `<ellipse rx="${svgNumber(rx * MIDDLE)}" ry="${svgNumber(ry * MIDDLE)}" fill="none" stroke="${paints.palette.accent}" stroke-opacity="${thousandths(middleLight(quiet))}" stroke-width="${svgNumber(1 / zoom)}"/>`,
  ].join('');
}

function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
