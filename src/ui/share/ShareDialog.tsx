import { lazy, Suspense, useState } from 'react';
import type { CameraHandle } from '../graph/useGraphCanvas.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { words } from '../words.ts';
import { sharing } from '../words/sharing.ts';
import { LinkPanel } from './LinkPanel.tsx';

const EmbedPanel = lazy(async () => ({ default: (await import('./EmbedPanel.tsx')).EmbedPanel }));
const ExportPanel = lazy(async () => ({
  default: (await import('../exchange/ExportPanel.tsx')).ExportPanel,
}));

const TABS = [
  { id: 'link', label: sharing.tabs.link },
  { id: 'embed', label: sharing.tabs.embed },
  { id: 'export', label: sharing.tabs.export },
] as const;
type Tab = (typeof TABS)[number]['id'];

interface Props {
  /** The map, where it is on screen. */
  readonly canvas: CameraHandle | null;
  readonly onClose: () => void;
}

/** What one can take away: a link to what one sees, a window on it for another page, files of it. */
export function ShareDialog({ canvas, onClose }: Props) {
  const [tab, setTab] = useState<Tab>('link');
  return (
    <Dialog title={words.shareMenu.title} wide onClose={onClose}>
      <Tabs name={words.shareMenu.title} tabs={TABS} selected={tab} onSelect={setTab}>
        <Suspense>
          {tab === 'link' && <LinkPanel canvas={canvas} onClose={onClose} />}
          {tab === 'embed' && <EmbedPanel />}
          {tab === 'export' && <ExportPanel canvas={canvas} onClose={onClose} />}
        </Suspense>
      </Tabs>
    </Dialog>
  );
}
