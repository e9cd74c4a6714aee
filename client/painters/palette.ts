/** Colours by what they are for; a scene names them, a painter looks them up for its theme. */
export type Tone = keyof typeof light;

export type Theme = 'light' | 'dark';

export type Palette = Readonly<Record<Tone, string>>;

// Contrast and distance between countries, also for colour-blind eyes, were computed for these very values.
const light = {
  page: '#FAF8F3', surface: '#FFFFFF', sunken: '#F1EEE6',
  ink: '#1D1B18', ink2: '#57524A', ink3: '#6F695F',
  edge: '#4B463E', line2: '#8B857A', line: '#DDD8CD',
  accent: '#14467E', onAccent: '#FFFFFF',
  mark: '#FFE9A6', markline: '#9A6700',
  doubt: '#8A4B00', doubtbg: '#FBEFD9', ok: '#2C6A3C', bad: '#A3231F',
  country0: '#B54A1F', country1: '#1B3890', country2: '#289D7C', country3: '#4A1F36',
  country4: '#9E8C17', country5: '#4D7593', country6: '#813332', country7: '#867EE4', countryOther: '#7A746A',
};

const dark: Palette = {
  page: '#171614', surface: '#201F1C', sunken: '#11100F',
  ink: '#EEEAE2', ink2: '#BDB7AB', ink3: '#9C968A',
  edge: '#ADA79B', line2: '#7D776C', line: '#38352F',
  accent: '#94BFEE', onAccent: '#10151B',
  mark: '#57450F', markline: '#E3B341',
  doubt: '#F0B467', doubtbg: '#35280F', ok: '#86C795', bad: '#F09A90',
  country0: '#E88B41', country1: '#95A1E9', country2: '#3CCCA3', country3: '#8E5F76',
  country4: '#DDF08A', country5: '#C2E5FE', country6: '#BA4C2C', country7: '#7462C1', countryOther: '#948E82',
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

const countryTones = ['country0', 'country1', 'country2', 'country3', 'country4', 'country5', 'country6', 'country7'] as const;

/**
 * The tone of a country, given by its place in the portfolio's order of countries (most actors first), so that no
 * filter changes it. A country beyond the eighth is `countryOther`; none stated is the tone of edges.
 */
export function countryTone(country: string | null, order: readonly string[]): Tone {
  if (country === null || country === '') return 'edge';
  return countryTones[order.filter((code) => code !== '').indexOf(country)] ?? 'countryOther';
}

/** White or near black for text inside a mark of this colour, whichever has more contrast (WCAG 2 luminance). */
export function textOn(colour: string): string {
  const [white, black] = ['#FFFFFF', '#1D1B18'] as const;
  return contrast(colour, white) >= contrast(colour, black) ? white : black;
}

/** Contrast ratio of two `#RRGGBB` colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
