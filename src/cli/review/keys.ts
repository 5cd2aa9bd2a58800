/** An arrow or function key comes as several characters at once, the first of which is Escape. */
const firstKey = /^\p{Cc}(?:\[[\d;]*[A-Za-z~]|O[A-Z])|^./su;

/** Single keys from a terminal, or single characters from a pipe. Ends with the input, or with Ctrl-C and Ctrl-D. */
export class Keys {
  readonly #input: AsyncIterator<string>;
  #waiting = '';

  constructor() {
    const { stdin } = process;
    if (stdin.isTTY) stdin.setRawMode(true);
    stdin.setEncoding('utf8');
    this.#input = stdin[Symbol.asyncIterator]();
  }

  /** The next key; null at the end. */
  async next(): Promise<string | null> {
    while (this.#waiting === '') {
      const { value, done } = await this.#input.next();
      if (done) return null;
      this.#waiting = String(value);
    }
    const key = firstKey.exec(this.#waiting)![0];
    this.#waiting = this.#waiting.slice(key.length);
    return key === '\u0003' || key === '\u0004' ? null : key;
  }

  /** A line of text, shown behind its question as it is typed; null when it is left with Escape or at the end. */
  async line(question: string): Promise<string | null> {
    let text = '';
    for (;;) {
      const key = await this.next();
      if (key === null || key === '\u001b') return null;
      if (key === '\r' || key === '\n') return text.trim();
      if (key === '\u007f' || key === '\b') text = text.slice(0, -1);
      else if (!key.startsWith('\u001b')) text += key;
      if (process.stdin.isTTY) process.stdout.write(`\r\u001b[K  ${question} ${text}`);
    }
  }

  close(): void {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    process.stdin.pause();
  }
}
