export const helpPage = {
  title: 'Help',
  lead: 'Every dot is a person, a character, an organization, a place or a thing. Films sit around the table; what several share lies nearer the middle.',
  tours: 'Tours: walks through the graph, told step by step',
  keys: 'Keys',
  /** Every shortcut, by where it works. */
  groups: [
    {
      where: 'Everywhere',
      keys: [
        ['/', 'Search: a name; two with an arrow for a route; one “in” some films for a filter'],
        ['Ctrl or ⌘ K', 'Search, from a field too'],
        ['Tab', 'To the next thing; first of all, to skip ahead'],
        ['Escape', 'Close what is open, then clear the selection'],
        ['Ctrl or ⌘ Z', 'Undo; with Shift: redo'],
        ['Ctrl Y', 'Redo'],
        ['?', 'This help'],
      ],
    },
    {
      where: 'On the map',
      keys: [
        ['Arrow keys', 'Walk along ties'],
        ['Enter', 'Select'],
        ['Shift Enter', 'Open the tie you came along'],
        ['Double click or tap', 'On a node: what lies around its neighbours, too; beside it: zoom in'],
        ['Space', 'Pick, to ask what joins several'],
        ['E', 'Unfold what lies around a node; in the Wings: all of its group'],
        ['Shift F10', 'All there is to do with a node'],
        ['M', 'Move a node with the arrow keys'],
        ['+  −  0', 'Zoom in, zoom out, fit'],
      ],
    },
    {
      where: 'In the outline',
      keys: [
        ['↑  ↓', 'From line to line'],
        ['→  ←', 'Open a line and go in, close it and go out'],
        ['Enter', 'Go there'],
        ['Home  End', 'To the first line, to the last'],
        ['*', 'Open all lines like this one'],
        ['A letter', 'To the next line that begins with it'],
      ],
    },
    {
      where: 'On a tour',
      keys: [
        ['N  P', 'Next and previous step'],
        ['Page Down  Page Up', 'The same, and the arrow keys too'],
      ],
    },
    {
      where: 'In the views',
      keys: [
        ['←  →', 'On the tabs: to another view; in a table: from link to link'],
        ['↑  ↓', 'In a table: to the next row; in the search: to the next answer'],
      ],
    },
  ],
} as const;
