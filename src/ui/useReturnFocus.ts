import { useEffect } from 'react';

/**
 * Gives the focus back when what held it is gone: to the last thing outside the details that had it, else to the view.
 * `inside` is the id of what may close.
 */
export function useReturnFocus(isOpen: boolean, inside: string): void {
  useEffect(() => {
    if (!isOpen) return;
    let outside: HTMLElement | null = null;
    const remember = (target: EventTarget | Element | null): void => {
      if (target instanceof HTMLElement && target !== document.body && !target.closest(`#${inside}`)) {
        outside = target;
      }
    };
    const onFocus = (event: FocusEvent): void => {
      remember(event.target);
    };
    remember(document.activeElement);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const view = document.querySelector<HTMLElement>('[role=application], [role=tab][aria-selected=true]');
      (outside?.isConnected ? outside : view)?.focus({ preventScroll: true });
    };
  }, [isOpen, inside]);
}
