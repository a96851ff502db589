import { LABEL_STYLES } from '../../src/scene/labelStyle.ts';
import type { Measure } from '../../src/scene/placeLabels.ts';

/** Advances of the two faces in hundredths of an em, as Chromium measures them: the letters of each width. */
const ADVANCES = {
  text: [
    [20, ' '],
    [24, "'"],
    [25, 'Iijlíîï'],
    [26, ',.:’'],
    [28, '!ł'],
    [36, 'f'],
    [38, 'r'],
    [39, '1t'],
    [42, '"()'],
    [44, '/J'],
    [48, 's'],
    [50, '-z'],
    [52, 'šž'],
    [53, 'vy'],
    [54, '+cç'],
    [55, '27akàáâäåčć'],
    [57, '?exèéêë'],
    [58, '35'],
    [59, '8Loóôöø–'],
    [60, 'Fuúûü'],
    [61, '469bdghnpqñő'],
    [62, 'S'],
    [63, 'EZÉń'],
    [64, 'B'],
    [66, 'PRT'],
    [67, '0'],
    [69, 'YŽ…'],
    [70, 'KX'],
    [71, 'U'],
    [72, '#'],
    [73, 'AHNV'],
    [74, 'C'],
    [75, 'D'],
    [76, '&G'],
    [78, 'w'],
    [79, 'O'],
    [80, 'Q'],
    [87, 'æ'],
    [90, 'M'],
    [93, 'm'],
    [109, 'W'],
  ],
  display: [
    [17, '’'],
    [18, "'"],
    [21, ',.'],
    [23, ':'],
    [24, 'ijlíîïł'],
    [25, '!J'],
    [27, 'I'],
    [29, '1'],
    [30, ' ()'],
    [32, 'f'],
    [33, '"'],
    [35, 'sš'],
    [38, 't'],
    [39, 'r'],
    [40, '?'],
    [41, '-'],
    [44, '/'],
    [46, 'LS'],
    [47, '5Fzž'],
    [48, 'v'],
    [49, '7EkÉ'],
    [50, '3cyçčć–'],
    [51, 'P'],
    [52, 'axàáâäå'],
    [53, '#2'],
    [54, '8eèéêë'],
    [55, '9'],
    [56, '6B'],
    [57, '4hnuñúûüń'],
    [58, 'bgpq'],
    [59, 'R'],
    [60, 'Tdoóôöøő'],
    [62, 'Y…'],
    [64, 'ZŽ'],
    [65, '+K'],
    [66, 'V'],
    [68, 'AC'],
    [70, 'X'],
    [71, 'DU'],
    [73, 'H'],
    [74, 'GN'],
    [75, 'w'],
    [77, '&'],
    [81, '0OQ'],
    [85, 'æ'],
    [88, 'm'],
    [101, 'W'],
    [102, 'M'],
  ],
} as const;

const WIDTHS = {
  text: widthsOf(ADVANCES.text),
  display: widthsOf(ADVANCES.display),
};
const UNKNOWN = 0.6;

function widthsOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100] as const)),
  );
}

/** Widths without a browser: letter by letter, without kerning; within 3 % of the real ones. */
export const measureByLetter: Measure = (text, role) => {
  const { face, size, letterSpacing } = LABEL_STYLES[role];
  return [...text].reduce(
    (sum, letter) => sum + size * (WIDTHS[face].get(letter) ?? UNKNOWN) + letterSpacing,
    0,
  );
};
