import { lazy, Suspense, useState, type ReactNode } from 'react';
import { words } from '../words.ts';

const ToursDialog = lazy(async () => ({ default: (await import('./ToursDialog.tsx')).ToursDialog }));

interface Props {
  readonly className?: string | undefined;
  /** A tour that is not offered: the one that has just been taken. */
  readonly without?: string;
  /** Told when the visitor has chosen one. */
  readonly onChosen?: () => void;
  readonly children: ReactNode;
}

/** Opens the list of tours. */
export function ToursButton({ className, without, onChosen, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        title={words.tour.all}
        onClick={() => {
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <Suspense>
          <ToursDialog
            {...(without !== undefined && { without })}
            onClose={() => {
              setOpen(false);
            }}
            onChosen={() => {
              setOpen(false);
              onChosen?.();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
