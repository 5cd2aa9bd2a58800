/** Ways the same report arrives: from another system, a mail, a saved page, a scan's text. */
export const layouts: Record<string, (text: string) => string> = {
  'the line ends of another system': (text) => text.replaceAll('\n', '\r\n'),
  'lines of 72 characters': (text) => text.split('\n').map(wrap).join('\n'),
  'no blank lines between paragraphs': (text) => text.replaceAll('\n\n', '\n'),
  'many blank lines between paragraphs': (text) => text.replaceAll('\n\n', '\n\n \n\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
};

function wrap(line: string): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + word.length > 71) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}
