import type { Tour } from '../graph/types.ts';
import { crumbs } from './frame.ts';
import { pageWords as words } from './pageWords.ts';
import { escapeHtml } from './shell.ts';
import type { Site } from './site.ts';

/** A tour to be read: stops that tell no more than its title does stand open, the others under the work they tell of. */
export function tourArticle(site: Site, tour: Tour): string {
  const order = site.graph.works;
  const isOpen = (needed: readonly string[]): boolean =>
    needed.every((work) => tour.in.some((own) => own === work));
  const stops = tour.steps.map((step, index) => {
    const text = `<p>${escapeHtml(step.caption)}</p><p><a href="${escapeHtml(site.href(stopAddress(step.address, tour.id, index + 1)))}">${words.see}</a></p>`;
    if (isOpen(step.in)) return `<li>${text}</li>`;
    const latest = [...step.in].sort((a, b) => order.indexOf(a) - order.indexOf(b)).at(-1);
    const title = latest === undefined ? '' : (site.graph.nodes.get(latest)?.label ?? latest);
    return `<li><details><summary>${escapeHtml(title)}</summary>${text}</details></li>`;
  });
  return [
    crumbs(site, [{ label: words.tours }, { label: tour.title }]),
    `<h1>${escapeHtml(tour.title)}</h1>`,
    `<p class="page-kind"><strong>${words.tour}</strong></p>`,
    `<p class="page-lead">${escapeHtml(tour.description)}</p>`,
    `<section><h2>${words.steps}</h2><ol class="page-stops">${stops.join('')}</ol></section>`,
  ].join('');
}

/** What a stop looks at, within its tour. */
function stopAddress(address: string, tour: string, step: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}tour=${encodeURIComponent(tour)}${step === 1 ? '' : `&step=${String(step)}`}`;
}
