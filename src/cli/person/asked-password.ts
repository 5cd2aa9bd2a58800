import { text } from 'node:stream/consumers';
import { WrongUse } from '../wrong-use.ts';

/** A password from the terminal, twice and not shown, or the first line of standard input. */
export async function askedPassword(who: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine(await text(process.stdin));
  const given = await typed(`Password for ${who}: `);
  if ((await typed('Once more: ')) !== given) throw new Error('the two are not the same. Nothing was changed.');
  return given;
}

function firstLine(input: string): string {
  const [line = ''] = input.split(/\r?\n/, 1);
  if (line === '') throw new WrongUse('no password. Send it as a line to standard input, or type it at a terminal.');
  return line;
}

const ends: Readonly<Record<string, 'entered' | 'left'>> = {
  '\r': 'entered',
  '\n': 'entered',
  '\u0003': 'left',
  '\u0004': 'left',
};

/** What is typed until Enter, shown nowhere. */
async function typed(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true).setEncoding('utf8');
  let line = '';
  try {
    for await (const keys of stdin.iterator({ destroyOnReturn: false }))
      for (const key of String(keys)) {
        if (ends[key] === 'entered') return line;
        if (ends[key] === 'left') throw new Error('nothing was changed.');
        line = key === '\u007f' || key === '\b' ? line.slice(0, -1) : line + key;
      }
    throw new Error('nothing was changed.');
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write('\n');
  }
}
