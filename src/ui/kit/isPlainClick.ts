import type { MouseEvent } from 'react';

/** Whether a click on a link means "go there here", not "open it in a tab or a window of its own". */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0);
}
