export const welcome = {
  name: 'Welcome',
  lead: (title: string): string => `The world of ${title}`,
  text: 'Choose anyone, or begin with',
  shield: 'Not seen everything? Hide the rest',
  tour: 'Take a tour',
  dismiss: 'Send the welcome away',
  who: (label: string): string => `Who is ${label}?`,
  what: (label: string): string => `${label}: who belongs to it?`,
  route: (from: string, to: string): string => `From ${from} to ${to}`,
  fresh: (label: string): string => `Who is new in ${label}?`,
} as const;
