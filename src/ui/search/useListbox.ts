import { useState, type KeyboardEvent } from 'react';

/** The active option of a listbox that an input commands: arrows walk round it, Enter takes the active one or the first. */
export function useListbox<T>(options: readonly T[], choose: (option: T) => void) {
  const [active, setActive] = useState(-1);
  const current = options[active];
  return {
    current,
    /** No option is active any more. */
    clear: (): void => {
      setActive(-1);
    },
    /** Whether the key was one of the list's. */
    onKey: (event: KeyboardEvent): boolean => {
      const move = (to: number): void => {
        event.preventDefault();
        setActive(options.length === 0 ? -1 : (to + options.length) % options.length);
      };
      if (event.key === 'ArrowDown') move(active + 1);
      else if (event.key === 'ArrowUp') move(active < 0 ? options.length - 1 : active - 1);
      else if (event.key === 'Enter') {
        const option = current ?? options[0];
        if (option !== undefined) choose(option);
      } else return false;
      return true;
    },
  };
}
