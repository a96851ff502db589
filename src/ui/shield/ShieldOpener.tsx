import { lazy, Suspense, useState, type ReactNode } from 'react';

const ShieldDialog = lazy(async () => ({ default: (await import('./ShieldDialog.tsx')).ShieldDialog }));

interface Props {
  readonly className?: string | undefined;
  /** Marks it as being on. */
  readonly isOn?: boolean;
  readonly children: ReactNode;
}

/** Opens "What have you seen?". */
export function ShieldOpener({ className, isOn = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        data-on={isOn || undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <Suspense>
          <ShieldDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
