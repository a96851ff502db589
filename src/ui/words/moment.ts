import type { WorkOrder } from '../../explore/workOrder.ts';

const ORDERS: Readonly<Record<WorkOrder, string>> = { release: 'as released', story: 'as it happens' };

export const moment = {
  name: 'As of',
  whole: 'the whole story',
  order: 'Order of films',
  orderName: (order: WorkOrder): string => ORDERS[order],
  stop: (label: string, year: string | undefined): string =>
    year === undefined ? label : `${label}, ${year}`,
  asOf: (label: string): string => `As it stood at the end of ${label}.`,
  back: 'Show the whole story',
  fate: (label: string, fate: string): string => `As of ${label}: ${fate.toLowerCase()}`,
  ended: 'Ended by then',
  notYet: (label: string, work: string): string => `${label} has not appeared as of ${work}.`,
} as const;
