/*
 * The language between a page and the frame in it, over postMessage. Pure: it
 * neither sends nor listens. Everything foreign comes in through `parseCommand`.
 */

/** Version of the messages; both sides say theirs in `kyoten`. */
export const PROTOCOL_VERSION = 1;

/** A view in messages: the parameters of a link by name, such as `{ area: '39', layers: 'hub' }`. */
export type StateParameters = Readonly<Record<string, string>>;

/** What a page may ask of the frame. */
export type Command =
  | { readonly name: 'getState' }
  | { readonly name: 'setState'; readonly state: StateParameters }
  | { readonly name: 'exportImage'; readonly format: 'svg' | 'png'; readonly width: number };

/** Why a command was not done. */
export type RefusalReason = 'version' | 'malformed' | 'state' | 'failed';

/** The frame's answer to one request. */
export type Reply =
  | { readonly kyoten: number; readonly reply: number; readonly ok: true; readonly value: unknown }
  | {
      readonly kyoten: number;
      readonly reply: number;
      readonly ok: false;
      readonly reason: RefusalReason;
      readonly words: string;
    };

/** What the frame tells without being asked. `height` alone goes to any origin. */
export type FrameEvent =
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'select'; readonly area: string; readonly hub: string | null }
  | { readonly event: 'state'; readonly state: StateParameters }
  | { readonly event: 'error'; readonly words: string };

/** What came in: a command, something to refuse with words, or nothing of ours. */
export type ParsedRequest =
  | { readonly status: 'valid'; readonly id: number; readonly command: Command }
  | {
      readonly status: 'invalid';
      readonly id: number;
      readonly reason: RefusalReason;
      readonly words: string;
    }
  | { readonly status: 'foreign' };

/** Widths of exported pictures in pixels. */
export const EXPORT_WIDTHS = { least: 200, most: 4000, usual: 1200 } as const;

/** Most parameters of a state, and most characters of one of them. */
const LIMITS = { parameters: 40, characters: 500 } as const;

/** Reads any message. Never throws; what is not addressed to the frame is `foreign`. */
export function parseRequest(data: unknown): ParsedRequest {
  if (!isRecord(data) || typeof data['kyoten'] !== 'number') return { status: 'foreign' };
  const { kyoten, id } = data;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return { status: 'foreign' };
  if (kyoten !== PROTOCOL_VERSION)
    return refusal(
      id,
      'version',
      `kyoten: ${String(kyoten)}; this frame speaks ${PROTOCOL_VERSION}`,
    );
  const command = parseCommand(data);
  return typeof command === 'string'
    ? refusal(id, 'malformed', command)
    : { status: 'valid', id, command };
}

/** Whether a message asks for the height, which any page may know of its own frame. */
export function asksForHeight(data: unknown): boolean {
  return isRecord(data) && data['kyoten'] === PROTOCOL_VERSION && data['ask'] === 'height';
}

function parseCommand(data: Readonly<Record<string, unknown>>): Command | string {
  const { name, state, format = 'png', width = EXPORT_WIDTHS.usual } = data;
  if (name === 'getState') return { name };
  if (name === 'setState')
    return isState(state) ? { name, state } : 'state: an object of link parameters, all text';
  if (name !== 'exportImage') return 'name: getState | setState | exportImage';
  if (format !== 'svg' && format !== 'png') return 'format: svg | png';
  const { least, most } = EXPORT_WIDTHS;
  if (typeof width !== 'number' || !(width >= least && width <= most))
    return `width: ${least}–${most}`;
  return { name, format, width };
}

function isState(state: unknown): state is StateParameters {
  if (!isRecord(state)) return false;
  const values = Object.values(state);
  return (
    values.length <= LIMITS.parameters &&
    values.every((value) => typeof value === 'string' && value.length <= LIMITS.characters)
  );
}

function refusal(id: number, reason: RefusalReason, words: string): ParsedRequest {
  return { status: 'invalid', id, reason, words };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
