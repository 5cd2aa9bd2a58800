// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML: what would be markup is spelled out, what no XML may hold becomes the sign for an unknown letter. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);

/** An element of its attributes, all of them escaped, and what is inside it: text, or elements as they are. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string | readonly string[] = [],
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const content = typeof inside === 'string' ? xmlText(inside) : inside.join('');
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
}
