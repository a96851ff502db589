import { useEffect } from 'react';
import { useServices } from './useExplorer.ts';

/** Keys that work everywhere but in a field: undo, redo, and Escape where nothing nearer takes it. */
export function useAppKeys(onEscape: () => void): void {
  const { undo, redo } = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches('input[type=text], [role=dialog] *'))
        return;
      const isUndoKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const isRedoKey = event.key.toLowerCase() === 'y' && event.ctrlKey;
      if (isUndoKey || isRedoKey) {
        event.preventDefault();
        if (isRedoKey || event.shiftKey) redo();
        else undo();
      } else if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  });
}
