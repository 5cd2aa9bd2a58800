const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** How many words of letters a text has, and how many of them are in `list`, whose words have no more than `longest` letters. */
export function countListed(
  text: string,
  list: ReadonlySet<string>,
  longest: number,
): { readonly words: number; readonly listed: number } {
  let words = 0;
  let listed = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    words++;
    if (end - at <= longest && list.has(text.slice(at, end))) listed++;
    at = end;
  }
  return { words, listed };
}

const letter = /[\p{L}\p{M}]/uy;

/** The end of the run of letters and the marks on them that begins at `at`; `at` where none does. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isPlain(code)) end++;
    else if (code < 128) break;
    else {
      letter.lastIndex = end;
      if (!letter.test(text)) break;
      end = letter.lastIndex;
    }
  }
  return end;
}
