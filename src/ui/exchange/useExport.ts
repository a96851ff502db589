import { useEffect, useRef, useState } from 'react';
import { exporting } from '../words/sharing.ts';
import type { MadeFile } from './makeFile.ts';

/** Shorter work is done before anyone could read that it goes on, in milliseconds. */
const SLOW_AFTER = 200;

/** Makes one file at a time and saves it; says what is being made, whether it takes long, and how it ended. */
export function useExport() {
  const [making, setMaking] = useState<string | null>(null);
  const [isSlow, setIsSlow] = useState(false);
  const [told, setTold] = useState('');
  const current = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      current.current?.abort();
    },
    [],
  );

  const make = async (name: string, work: (signal: AbortSignal) => Promise<MadeFile>): Promise<void> => {
    const controller = new AbortController();
    current.current = controller;
    setMaking(name);
    setTold('');
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, SLOW_AFTER);
    try {
      const { fileName, blob } = await work(controller.signal);
      if (controller.signal.aborted) setTold(exporting.cancelled);
      else {
        saveAs(fileName, blob);
        setTold(exporting.made(fileName));
      }
    } catch (error) {
      if (controller.signal.aborted) setTold(exporting.cancelled);
      else {
        setTold(exporting.failed(name));
        console.error(error);
      }
    } finally {
      clearTimeout(timer);
      setIsSlow(false);
      setMaking(null);
    }
  };
  return {
    making,
    isSlow,
    told,
    run: (name: string, work: (signal: AbortSignal) => Promise<MadeFile>): void => {
      void make(name, work);
    },
    cancel: (): void => {
      current.current?.abort();
    },
  };
}

/** Hands a file to the browser, which keeps it where the visitor's files go. */
function saveAs(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
