import { Link2 } from 'lucide-react';
import { words } from '../words.ts';
import { useCopyLink } from './useCopyLink.ts';

/** Copies the link to what is looked at; a notice says so. */
export function CopyLinkButton() {
  const copyLink = useCopyLink();
  return (
    <button
      type="button"
      onClick={() => {
        void copyLink();
      }}
    >
      <Link2 size={15} aria-hidden />
      {words.details.copyLink}
    </button>
  );
}
