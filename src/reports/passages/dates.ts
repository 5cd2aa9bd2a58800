const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = String.raw`(?:['’]?\d{2}|\d{4})`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const clock = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?`;
const numeric = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}`;

/** A month with its day, year or both, as heads and captions write it; to be matched without regard to case. */
export const datePattern = `${weekday}(?:${day} ${month}(?:,? ${year})?|${month} ${day}(?:,? ${year})?|${month},? \\d{4})`;

const said =
  '(?:(?:first |last )?(?:published|posted|updated|modified|date|issued)(?: in [^,]{2,40},)?(?: on| at)?:? *)?';
const dateLine = new RegExp(
  `^${said}(?:${clock}[ ,|–-]+)?(?:${datePattern}|${numeric})(?:[ ,|–-]+(?:at )?${clock})?\\.?$`,
  'i',
);

/** A line that is nothing but the day of the report. */
export const isDateLine = (text: string): boolean => text.length <= 90 && dateLine.test(text);
