export const shareMenu = {
  title: 'Share',
  copyLink: 'Copy link',
  copyView: 'Copy link to this exact view',
  withSeen: 'Hide from the receiver what I have not seen',
  copied: 'Link copied.',
  refused: 'This browser did not let the link be copied; here it is to copy by hand.',
  address: 'Address',
} as const;
