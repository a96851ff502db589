import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly name: string;
  readonly Icon: LucideIcon;
  readonly onClick: () => void;
  /** It opens a menu. */
  readonly hasMenu?: boolean;
}

/** A button of the map's toolbar: an icon with a name. */
export function ToolButton({ name, Icon, onClick, hasMenu = false }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      {...(hasMenu && { 'aria-haspopup': 'menu' as const, 'aria-expanded': false })}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
