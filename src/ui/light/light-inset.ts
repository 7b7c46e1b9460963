import type { LightDrawing } from '../../domain/light-edition.ts';

/** Whether pixels of a drawing lie in the frame of an inset, or no farther from it than `around`. */
export function isInInset(
  { insets }: Pick<LightDrawing, 'insets'>,
  [x, y]: readonly [x: number, y: number],
  around = 0,
): boolean {
  return insets.some(
    ({ frame: [left, top, width, height] }) =>
      x >= left - around &&
      x <= left + width + around &&
      y >= top - around &&
      y <= top + height + around,
  );
}
