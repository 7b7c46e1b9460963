import type { ExerciseMunicipality } from './exercise-input.ts';

/*
 * Names that nobody takes for real: all begin with 演習, none names a place
 * below the municipality.
 */

/** What stands beside everything that is made up. */
export const NOTE = '演習用（架空）';

/** Such as 演習拠点 檮原町-3; `index` counts from 0 within the municipality. */
export function hubName({ name }: ExerciseMunicipality, index: number): string {
  return `演習拠点 ${name}-${index + 1}`;
}

/** Such as 演習運営組織 檮原町-3; `index` counts from 0 within the municipality. */
export function rmoName({ name }: ExerciseMunicipality, index: number): string {
  return `演習運営組織 ${name}-${index + 1}`;
}
