import { describe, expect, test } from 'vitest';
import { ciede2000, toLab, toLinearRgb } from './colour-difference.ts';
import type { Lab } from './colour-difference.ts';
import { leastDifference, seen, seenDifference } from './colour-vision.ts';

describe('CIEDE2000', () => {
  // Test pairs published with the formula (Sharma, Wu, Dalal 2005, table 1).
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('of %j and %j', (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
    expect(ciede2000(other, one)).toBeCloseTo(expected, 4);
  });

  test('white is lightness 100 without hue', () => {
    const [lightness, a, b] = toLab(toLinearRgb('#ffffff'));
    expect(lightness).toBeCloseTo(100, 2);
    expect(Math.hypot(a, b)).toBeLessThan(0.02);
  });
});

describe('simulated sight', () => {
  test('grey stays grey for everybody', () => {
    for (const vision of ['protan', 'deutan', 'tritan'] as const) {
      const [red, green, blue] = seen('#808080', vision);
      expect(red).toBeCloseTo(green, 4);
      expect(green).toBeCloseTo(blue, 4);
    }
  });

  test('red and green come close for protan and deutan, blue and green for tritan', () => {
    expect(seenDifference('#c44e52', '#7b8b3a', 'typical')).toBeGreaterThan(30);
    expect(seenDifference('#a8745c', '#7b8b3a', 'deutan')).toBeLessThan(12);
    expect(seenDifference('#3f9fb8', '#3fa394', 'tritan')).toBeLessThan(6);
  });

  test('the least difference is that of the sight that sees it least', () => {
    const difference = leastDifference('#c44e52', '#7b8b3a');
    expect(difference).toBeLessThan(seenDifference('#c44e52', '#7b8b3a', 'typical'));
  });
});
