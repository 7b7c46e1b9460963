import { formatNumber } from '../format.ts';
import type { importAddressesJa } from '../ja/import-addresses.ts';
import type { Widen } from '../text.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording of the offer to look up positions by address. */
export const importAddressesEn: Widen<typeof importAddressesJa> = {
  heading: 'Positions by address',
  waiting: (rows) =>
    `${plural(rows, 'row')} with an address and no coordinates: at the municipal office for now.`,
  sends: (host) =>
    `At the press of the button, lists of the towns and house numbers of the municipalities in the addresses are fetched from ${host}; addresses are compared with them on this device. All that is sent are the names of prefecture and municipality of each list, and which part of its house numbers is needed (which tells the town). The file, the names of hubs and addresses with house numbers are never sent. Nothing is sent before the press.`,
  source:
    'Address data: made by Geolonia Inc. from the Address Base Registry of the Digital Agency (CC BY 4.0).',
  button: 'Look up positions by address',
  asking: (host) => `Comparing with the lists of ${host}.`,
  progress: 'Addresses looked up',
  done: (done, total) => `${number(done)} of ${number(total)} addresses`,
  cancelled: 'Cancelled. These rows stay at their municipal office.',
  nothing: 'No address is known as well as its town. These rows stay at their municipal office.',
  stopped:
    'The look-up stopped before its end. These rows stay at their municipal office. Please try again.',
  failed: (host, unanswered, total) =>
    `For ${number(unanswered)} of ${plural(total, 'address', 'addresses')}, the data could not be had from ${host}. Nothing is placed in part: all these rows stay at their municipal office. Check that there is a network, and that no proxy stops this server, and try again.`,
  found: (building, oaza) =>
    `${plural(building + oaza, 'row')} placed by address (${number(building)} to the building, ${number(oaza)} to the town). They are held against their municipality as given coordinates are.`,
  undo: 'Do not use positions by address',
  none: 'This site names no server to look addresses up. Columns of coordinates are used where there are any.',
};
