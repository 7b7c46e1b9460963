/** A file's name with a word added and another extension: 調査票-整形済み.csv. */
export function nameBeside(fileName: string, word: string, extension: string): string {
  const stem = fileName.normalize('NFC').replace(/\.[^.]+$/u, '');
  // A file name from outside may hold letters that some systems refuse.
  return `${stem.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')}-${word}.${extension}`;
}

/** Today as `YYYY-MM-DD` where the reader is. */
export function today(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The number of tables in a name, only where there are several. */
export function tableWord(word: string, at: number, tables: number): string {
  return tables > 1 ? `${word}-${at + 1}` : word;
}
