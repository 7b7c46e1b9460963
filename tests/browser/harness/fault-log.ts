/** What can go wrong in a page without anybody looking. */
export type FaultKind = 'console error' | 'uncaught error' | 'request to the outside';

/** Everything that went wrong in a window, unless a test said that it would. */
export interface FaultLog {
  readonly record: (kind: FaultKind, text: string) => void;
  /** A fault the test brings about: one whose text matches is expected, and must come. */
  readonly expect: (pattern: RegExp) => void;
  /** A request to the outside that the test answers itself: it may come. */
  readonly permit: (address: RegExp) => void;
  /** Every fault so far, expected or not. */
  readonly all: () => readonly string[];
  /** The faults that nobody expected; a test with any of them fails. */
  readonly unexpected: () => readonly string[];
  /** Expected patterns that nothing matched: the fault the test is about never came. */
  readonly unmet: () => readonly RegExp[];
}

interface Fault {
  readonly kind: FaultKind;
  readonly text: string;
}

/** An empty log. */
export function createFaultLog(): FaultLog {
  const faults: Fault[] = [];
  const expected: RegExp[] = [];
  const permitted: RegExp[] = [];
  const isKnown = ({ kind, text }: Fault): boolean =>
    expected.some((pattern) => pattern.test(text)) ||
    (kind === 'request to the outside' && permitted.some((pattern) => pattern.test(text)));
  return {
    record: (kind, text) => {
      faults.push({ kind, text });
    },
    expect: (pattern) => {
      expected.push(pattern);
    },
    permit: (address) => {
      permitted.push(address);
    },
    all: () => faults.map(describe),
    unexpected: () => faults.filter((fault) => !isKnown(fault)).map(describe),
    unmet: () => expected.filter((pattern) => !faults.some(({ text }) => pattern.test(text))),
  };
}

function describe({ kind, text }: Fault): string {
  return `${kind}: ${text}`;
}

/** Whether an address stays on this machine (loopback, or no network at all). */
export function isLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (['data:', 'blob:', 'about:', 'file:', 'chrome:'].includes(protocol)) return true;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
