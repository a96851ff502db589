import { exportFile, type ExportRequest } from './exportFile.ts';

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  self.postMessage(exportFile(data));
});
