import { config } from '@geolonia/normalize-japanese-addresses';
import { guardFetch } from '../../survey/geocode/guarded-fetch.ts';
import { locateAddresses, UnansweredError } from '../../survey/geocode/locate-addresses.ts';
import { lookUpAddress } from '../../survey/geocode/look-up-address.ts';
import type { GeocodeNews, GeocodeTask } from './geocode-protocol.ts';

/*
 * The only part of the page that takes in data that asks another server. It starts when the
 * reader presses the button, knows the addresses and nothing else of the file, and is ended
 * to cancel it.
 */

const say = (news: GeocodeNews): void => self.postMessage(news, { transfer: [] });

// The library takes the fetch of its surroundings, which are this worker's alone.
self.fetch = guardFetch(self.fetch.bind(self));

self.addEventListener('message', ({ data }: MessageEvent<GeocodeTask>) => {
  config.japaneseAddressesApi = data.api;
  locateAddresses(data.addresses, lookUpAddress, (done) => say({ kind: 'progress', done })).then(
    (located) => say({ kind: 'located', located }),
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof UnansweredError)
        say({ kind: 'unanswered', unanswered: error.unanswered, reason });
      else say({ kind: 'failed', reason });
    },
  );
});
