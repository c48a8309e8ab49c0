/** To which family of things a type belongs; each has a colour. */
export type Family = 'actor' | 'system' | 'law' | 'act' | 'other';

/** How a type is marked in pictures: by its icon, and by the colour of its family. */
export interface TypeMark {
  readonly family: Family;
  /** Path in a box of 24 by 24, to be stroked. */
  readonly icon: string;
}

const MARKS: Readonly<Record<string, TypeMark>> = {
  Organization: {
    family: 'actor',
    icon: 'M4 20V6l8-3 8 3v14M9.5 20v-5h5v5M8 9.5h.01M12 9.5h.01M16 9.5h.01M2.5 20h19',
  },
  Person: {
    family: 'actor',
    icon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c0-4 3.5-5.5 7.5-5.5s7.5 1.5 7.5 5.5',
  },
  Service: { family: 'system', icon: 'M7 18.500h10a4 4 0 0 0 .5-8A6 6 0 0 0 6 10.700a3.9 3.9 0 0 0 1 7.8' },
  DataSystem: {
    family: 'system',
    icon: 'M5 6c0-1.7 3-3 7-3s7 1.3 7 3-3 3-7 3-7-1.3-7-3v12c0 1.7 3 3 7 3s7-1.3 7-3V6M5 12c0 1.7 3 3 7 3s7-1.3 7-3',
  },
  DataCategory: { family: 'system', icon: 'M4 4h7.500L20 12.5 12.5 20 4 11.500zM8 8h.01' },
  Project: { family: 'system', icon: 'M6 21V4h12.500l-3 4 3 4H6' },
  Facility: { family: 'system', icon: 'M3.5 20V9l5.5 3V9l5.5 3V4h3.500l2.5 16z' },
  Jurisdiction: {
    family: 'law',
    icon: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3.5 3 3.5 15 0 18M12 3c-3.5 3-3.5 15 0 18',
  },
  LegalText: { family: 'law', icon: 'M12 4v16M7 20h10M5 7h14M5 7l-2.7 7h5.400zM19 7l-2.7 7h5.400z' },
  Certification: { family: 'law', icon: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5' },
  Requirement: { family: 'law', icon: 'M10 6h10M10 12h10M10 18h10M4 6l1 1 2-2M4 12l1 1 2-2M4 18l1 1 2-2' },
  Decision: { family: 'act', icon: 'M5 20.500h14M7.5 16.500h9l-1.5-5h-6zM9 11.500V7a3 3 0 1 1 6 0v4.5' },
  Event: { family: 'act', icon: 'M4 6h16v14H4zM4 10.500h16M8 3.500v4M16 3.500v4' },
  Source: { family: 'other', icon: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6' },
  CuratedDataset: { family: 'other', icon: 'M12 3.500l9 5-9 5-9-5zM3 14l9 5 9-5' },
  Rule: { family: 'other', icon: 'M4 6h10M4 12h16M4 18h7M16.5 3.500l3 2.5-3 2.5' },
  Topic: { family: 'other', icon: 'M4 5h16v11H10.500L6 20v-4H4z' },
};

const UNKNOWN: TypeMark = { family: 'other', icon: 'M12 4l8 8-8 8-8-8z' };

/** The mark of a type; a type that the page does not know has a plain one. */
export function markOf(type: string): TypeMark {
  return MARKS[type] ?? UNKNOWN;
}

/** The families with the types that stand for them in a legend. */
export const FAMILIES: readonly { readonly family: Family; readonly types: readonly string[] }[] = [
  { family: 'actor', types: ['Organization', 'Person'] },
  { family: 'system', types: ['Service', 'DataSystem'] },
  { family: 'law', types: ['LegalText', 'Certification'] },
  { family: 'act', types: ['Decision', 'Event'] },
  { family: 'other', types: ['Source', 'Topic'] },
];

/** Icons of buttons, in a box of 24 by 24, to be stroked. */
export const buttonIcons = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  undo: 'M8 5 3.5 9.5 8 14M4 9.500h10a6 6 0 0 1 0 12h-3',
  redo: 'M16 5l4.5 4.500L16 14M20 9.500H10a6 6 0 0 0 0 12h3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  force: 'M12 12 5 6M12 12l8-4M12 12l2 8M5 6h.01M20 8h.01M14 20h.01M12 12h.01',
  layers: 'M4 5h5v5H4zM15 3h5v5h-5zM15 14h5v5h-5zM9 7.500l6-2M9 7.500l6 9',
  share: 'M12 15V4M8 7.5 12 3.500l4 4M5 13v7h14v-7',
  several: 'M4 8V4h4M12 4h4v4M4 12v4h4M12.500 12.500l2.500 7 1.500-3 3-1.500z',
  close: 'M6 6l12 12M18 6 6 18',
  help: 'M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17.500h.01',
  theme: 'M12 3.500a8.5 8.5 0 1 0 0 17zM12 3.500a8.5 8.5 0 0 1 0 17',
  before: 'M14.5 6 8.5 12l6 6',
  after: 'M9.5 6l6 6-6 6',
  outside: 'M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5',
  pin: 'M9 3.500h6l-1 6 3.5 4h-11l3.5-4zM12 13.500V21',
} as const;
