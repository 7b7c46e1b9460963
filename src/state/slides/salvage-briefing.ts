/**
 * Reads what is whole of a file that is cut short or broken: title, edition, version
 * and every complete slide. `undefined` when there is no slide to be found.
 */
export function salvageBriefing(text: string): Readonly<Record<string, unknown>> | undefined {
  const start = text.indexOf('[', text.indexOf('"slides"'));
  if (!text.includes('"slides"') || start < 0) return undefined;
  const slides = wholeObjects(text.slice(start + 1));
  if (slides.length === 0) return undefined;
  const head = text.slice(0, start);
  const edition = stringAfter(head, 'edition');
  const version = /"version"\s*:\s*(\d+)/.exec(head)?.[1];
  return {
    slides,
    title: stringAfter(head, 'title') ?? '',
    ...(edition !== undefined && { edition }),
    ...(version !== undefined && { version: Number(version) }),
  };
}

/** Objects of a list, up to where it ends or breaks; what stands between them is skipped. */
function wholeObjects(text: string): unknown[] {
  const objects: unknown[] = [];
  let depth = 0;
  let start = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '{') {
      if (depth === 0) start = at;
      depth++;
    } else if (character === '}' && depth > 0) {
      depth--;
      if (depth === 0) objects.push(...read(text.slice(start, at + 1)));
    } else if (character === ']' && depth === 0) break;
  }
  return objects;
}

function read(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function stringAfter(text: string, key: string): string | undefined {
  const found = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(text)?.[1];
  const [value] = found === undefined ? [] : read(found);
  return typeof value === 'string' ? value : undefined;
}
