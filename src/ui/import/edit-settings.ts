import type { EditedTable } from '../../survey/tables/edited-mapping.ts';
import type { ImportSettings } from './import-protocol.ts';

type Place = Pick<EditedTable, 'sheet' | 'ordinal'>;

/** Settings with what a person says of one table, in place of what was said before. */
export function withEdit(settings: ImportSettings, edit: EditedTable): ImportSettings {
  const rest = withoutEdit(settings, edit);
  return { ...rest, edits: [...(rest.edits ?? []), edit] };
}

/** Settings with one table as it is guessed. */
export function withoutEdit(settings: ImportSettings, place: Place): ImportSettings {
  const { edits = [], ...others } = settings;
  const kept = edits.filter(
    ({ sheet, ordinal }) => sheet !== place.sheet || ordinal !== place.ordinal,
  );
  return kept.length === 0 ? others : { ...others, edits: kept };
}
