import {
  parseRequest,
  PROTOCOL_VERSION,
  type Command,
  type FrameEvent,
  type RefusalReason,
  type Reply,
} from './protocol.ts';

/** A command that cannot be done, in words for the page's developer. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, words: string) {
    super(words);
    this.reason = reason;
  }
}

/** The line to the page around the frame. */
export interface HostLine {
  /** Tells the page, if its origin is allowed; `height` is told to any. */
  readonly tell: (event: FrameEvent) => void;
}

/**
 * Opens the line. Without `origins` no command is heard and nothing but the
 * height is told. Only the frame's own parent is answered, and only by name.
 */
export function openHostLine(
  origins: readonly string[],
  run: (command: Command) => Promise<unknown>,
): HostLine {
  const isAlone = window.parent === window;
  let listener: string | undefined;
  if (!isAlone && origins.length > 0)
    addEventListener('message', (message) => {
      if (message.source !== window.parent || !origins.includes(message.origin)) return;
      const parsed = parseRequest(message.data);
      if (parsed.status === 'foreign') return;
      listener = message.origin;
      const { origin } = message;
      const { id } = parsed;
      if (parsed.status === 'invalid') reply(origin, refused(id, parsed.reason, parsed.words));
      else void answer(origin, id, run(parsed.command));
    });
  return {
    tell: (event) => {
      if (isAlone) return;
      const message = { kyoten: PROTOCOL_VERSION, ...event };
      if (event.event === 'height') window.parent.postMessage(message, '*');
      // Until the page has spoken, each allowed origin is tried: others get nothing.
      else
        for (const origin of listener === undefined ? origins : [listener])
          window.parent.postMessage(message, origin);
    },
  };
}

async function answer(origin: string, id: number, work: Promise<unknown>): Promise<void> {
  try {
    const value = await work;
    reply(origin, { kyoten: PROTOCOL_VERSION, reply: id, ok: true, value });
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : 'failed';
    reply(origin, refused(id, reason, error instanceof Error ? error.message : String(error)));
  }
}

function refused(id: number, reason: RefusalReason, words: string): Reply {
  return { kyoten: PROTOCOL_VERSION, reply: id, ok: false, reason, words };
}

function reply(origin: string, message: Reply): void {
  window.parent.postMessage(message, origin);
}
