import type { Command } from '../commands.ts';

/** The help in both languages; `unknown` is a command that does not exist. */
export function helpText(commands: Readonly<Record<string, Command>>, unknown?: string): string {
  const lines = Object.values(commands).flatMap(({ usage, summary }) => [
    `  ${usage}`,
    `      ${summary.ja}`,
    `      ${summary.en}`,
  ]);
  const refused =
    unknown === undefined
      ? []
      : [`「${unknown}」というコマンドはありません。 There is no command "${unknown}".`, ''];
  return [...refused, '小さな拠点マップ kyoten', '', ...lines].join('\n');
}
