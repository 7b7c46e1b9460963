/** CIELAB, D65: lightness 0-100 and two opponent axes. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Linear-light sRGB, each 0-1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb` to linear light (IEC 61966-2-1). */
export function toLinearRgb(hex: string): LinearRgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Linear light to CIELAB (D65 white 0.95047, 1, 1.08883). */
export function toLab([red, green, blue]: LinearRgb): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

const DEGREE = Math.PI / 180;

/** CIEDE2000 colour difference (Sharma, Wu, Dalal 2005), all weights 1. */
export function ciede2000(one: Lab, other: Lab): number {
  const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const seventh = meanChroma ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + 25 ** 7));
  const [first, second] = [polar(one, stretch), polar(other, stretch)];
  const lightness = (one[0] + other[0]) / 2;
  const chroma = (first.chroma + second.chroma) / 2;
  const isGrey = first.chroma * second.chroma === 0;
  const turn = isGrey ? 0 : shortestTurn(second.hue - first.hue);
  const hue = isGrey ? first.hue + second.hue : first.hue + turn / 2;
  const weight =
    1 -
    0.17 * Math.cos((hue - 30) * DEGREE) +
    0.24 * Math.cos(2 * hue * DEGREE) +
    0.32 * Math.cos((3 * hue + 6) * DEGREE) -
    0.2 * Math.cos((4 * hue - 63) * DEGREE);
  const fromMiddle = (lightness - 50) ** 2;
  const deltaLightness =
    (other[0] - one[0]) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const deltaChroma = (second.chroma - first.chroma) / (1 + 0.045 * chroma);
  const deltaHue =
    (2 * Math.sqrt(first.chroma * second.chroma) * Math.sin((turn / 2) * DEGREE)) /
    (1 + 0.015 * chroma * weight);
  return Math.sqrt(
    deltaLightness ** 2 +
      deltaChroma ** 2 +
      deltaHue ** 2 +
      rotation(chroma, hue) * deltaChroma * deltaHue,
  );
}

function polar([, a, b]: Lab, stretch: number): { chroma: number; hue: number } {
  const hue = Math.atan2(b, a * stretch) / DEGREE;
  return { chroma: Math.hypot(a * stretch, b), hue: hue < 0 ? hue + 360 : hue };
}

function shortestTurn(difference: number): number {
  if (difference > 180) return difference - 360;
  return difference < -180 ? difference + 360 : difference;
}

/** The interaction of chroma and hue in the blues. */
function rotation(chroma: number, hue: number): number {
  const positive = ((hue % 360) + 360) % 360;
  const angle = 30 * Math.exp(-(((positive - 275) / 25) ** 2));
  const seventh = chroma ** 7;
  return -2 * Math.sqrt(seventh / (seventh + 25 ** 7)) * Math.sin(2 * angle * DEGREE);
}
