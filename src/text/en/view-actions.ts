import { formatNumber } from '../format.ts';
import type { Text } from '../text.ts';

const number = formatNumber('en');

/** English wording: what can be done with the view, on the page of the map. */
export const viewActionsEn: Pick<Text, 'viewActions'> = {
  viewActions: {
    export: 'Export',
    preparing: 'Preparing the sheet.',
    failed: (reason) => `Could not export: ${reason}`,
    add: 'Add to briefing',
    added: (count) => `Added as slide ${number(count)}.`,
    refused: 'This browser cannot keep a briefing (storage is refused).',
  },
};
