import type { Store } from '../state/store.ts';
import { parseLink, writeLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import type { LightModel } from '../ui/light/light-model.ts';
import { ownParts } from './embed-link.ts';
import { Refusal } from './host-line.ts';
import type { Command, StateParameters } from './protocol.ts';
import { stateOf } from './state-of.ts';

/** Does what the page around the frame asked. Throws `Refusal` with words for its developer. */
export async function runCommand(
  command: Command,
  store: Store<ViewState>,
  model: () => Promise<LightModel | undefined>,
): Promise<unknown> {
  if (command.name === 'getState') return stateOf(store.get());
  if (command.name === 'setState') return setState(command.state, store);
  const made = await model();
  if (made === undefined) throw new Refusal('failed', 'no data to draw');
  // Pictures are asked for less often than views.
  const { exportImage } = await import('../ui/light/export-image.ts');
  return exportImage(made, command.format, command.width);
}

/** The one door of links reads it: what is wrong is refused whole, and said. */
function setState(state: StateParameters, store: Store<ViewState>): StateParameters {
  const current = new URLSearchParams(writeLink(store.get()));
  for (const [name, value] of Object.entries(state))
    if (value === '') current.delete(name);
    else current.set(name, value);
  const { view, ignored: wrong } = parseLink(current.toString());
  const ignored = [...wrong, ...ownParts(view)];
  if (ignored.length > 0)
    throw new Refusal(
      'state',
      ignored
        .map(
          ({ parameter, found, expected = 'no such parameter' }) =>
            `${parameter}=${found} (${expected})`,
        )
        .join('; '),
    );
  store.replace(view);
  return stateOf(view);
}
