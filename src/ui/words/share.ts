export const shareMenu = {
  title: 'Share',
  lead: 'A link carries what you see: the selection, the films, the view.',
  copyLink: 'Copy link',
  copyView: 'Copy link to this exact view',
  withSeen: 'Hide from the receiver what I have not seen',
  copied: 'Link copied.',
  refused: 'This browser did not let the link be copied; here it is to copy by hand.',
  address: 'Address',
} as const;
