/** Arabic and Persian digits as Latin ones. */
export const latinDigits = (text: string): string =>
  /[٠-٩۰-۹]/.test(text)
    ? text
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    : text;
