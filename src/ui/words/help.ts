export const helpPage = {
  title: 'Help',
  lead: 'Every dot is a person, a character, an organization, a place or a thing. Films sit around the table; what several share lies nearer the middle.',
  tours: 'Tours: walks through the graph, told step by step',
  keys: 'Keys',
  list: [
    ['/', 'Search'],
    ['Arrow keys', 'On the map: walk along ties'],
    ['Enter', 'Select'],
    ['Escape', 'Clear the selection, close what is open'],
    ['+  −  0', 'Zoom in, zoom out, fit'],
    ['Ctrl or ⌘ Z', 'Undo; with Shift: redo'],
    [
      'N  P',
      'On a tour’s card: next and previous step; Page Down and Page Up, and the arrow keys, do the same',
    ],
    ['?', 'This help'],
  ],
} as const;
