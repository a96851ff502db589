import { describe, expect, it } from 'vitest';
import { CameraDrive } from '../../src/canvas/cameraDrive.ts';

const free = { left: 0, top: 0, right: 100, bottom: 100 };
const start = { zoom: 1, x: 0, y: 0 };
const goal = { zoom: 2, x: -200, y: 40 };

describe('CameraDrive', () => {
  it('stays where it is until it is sent somewhere', () => {
    const drive = new CameraDrive(start, free);
    expect(drive.step(1000)).toBe(false);
    expect(drive.view).toEqual(start);
  });

  it('flies softly and arrives exactly', () => {
    const drive = new CameraDrive(start, free);
    drive.goTo(goal, free, 0, 100);
    expect(drive.step(50)).toBe(true);
    expect(drive.view.zoom).toBeGreaterThan(1);
    expect(drive.view.zoom).toBeLessThan(2);
    expect(drive.step(100)).toBe(true);
    expect(drive.view).toEqual(goal);
    expect(drive.step(150)).toBe(false);
  });

  it('is there at once without a duration, as for those who asked for less motion', () => {
    const drive = new CameraDrive(start, free);
    drive.goTo(goal, free, 0, 0);
    expect(drive.view).toEqual(goal);
    expect(drive.step(0)).toBe(false);
  });

  it('lets a gesture take over in the middle of a flight, for good', () => {
    const drive = new CameraDrive(start, free);
    drive.goTo(goal, free, 0, 100);
    drive.step(30);
    const wheel = { ...drive.view, zoom: drive.view.zoom * 1.2 };
    expect(drive.adopt(wheel)).toBe(true);
    expect(drive.step(60)).toBe(false);
    expect(drive.step(500)).toBe(false);
    expect(drive.view).toEqual(wheel);
    expect(drive.target).toEqual(wheel);
  });

  it('takes no gesture for what it did itself', () => {
    const drive = new CameraDrive(start, free);
    drive.goTo(goal, free, 0, 100);
    drive.step(30);
    expect(drive.adopt({ ...drive.view })).toBe(false);
    drive.step(100);
    expect(drive.view).toEqual(goal);
  });

  it('turns from one flight to the next without a jump', () => {
    const drive = new CameraDrive(start, free);
    drive.goTo(goal, free, 0, 100);
    drive.step(40);
    const before = drive.view;
    drive.goTo(start, free, 40, 100);
    drive.step(40);
    expect(drive.view.zoom).toBeCloseTo(before.zoom, 6);
    drive.step(140);
    expect(drive.view).toEqual(start);
  });
});
