import { UserError } from '../user-error.ts';

/** [west, south, east, north]: 沖ノ鳥島, 与那国島, 南鳥島 and 択捉島 with a margin, degrees. */
const JAPAN = [122, 20, 155, 46.5] as const;

/**
 * Throws `UserError` when a place is not in Japan as longitude, latitude: swapped
 * axes, or metres of a plane coordinate system, are the usual reasons.
 */
export function checkCoordinate(
  file: string,
  feature: number | undefined,
  x: number,
  y: number,
): void {
  if (x >= JAPAN[0] && x <= JAPAN[2] && y >= JAPAN[1] && y <= JAPAN[3]) return;
  const swapped = y >= JAPAN[0] && y <= JAPAN[2] && x >= JAPAN[1] && x <= JAPAN[3];
  throw new UserError({
    file: feature === undefined ? file : `${file} #${feature + 1}`,
    found: { ja: `座標 ${x}, ${y}`, en: `the coordinates ${x}, ${y}` },
    expected: {
      ja: '日本の経度・緯度（度、経度122〜155・緯度20〜46.5、JGD2011またはWGS 84）',
      en: 'longitude and latitude in Japan (degrees, 122 to 155 and 20 to 46.5, JGD2011 or WGS 84)',
    },
    action: swapped
      ? {
          ja: '緯度と経度が入れ替わっているようです。経度を先にしてください。',
          en: 'The axes look swapped: write longitude first.',
        }
      : {
          ja: '地理座標系（EPSG:6668またはEPSG:4326）に変換してください。',
          en: 'Convert the file to geographic coordinates (EPSG:6668 or EPSG:4326).',
        },
  });
}
