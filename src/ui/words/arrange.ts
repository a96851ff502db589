/** Words of the bar above list, cast and timeline. */
export const arrange = {
  find: 'Filter',
  findClear: 'Clear the filter',
  noneFound: (text: string): string => `Nothing here is called “${text}”.`,
  /** The rest of the bar, which a phone folds away. */
  more: 'Arrange',
  sort: 'Sort',
  sideWorks: 'Games, comics, to come',
} as const;
