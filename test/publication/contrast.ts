/** WCAG contrast of an element's text with what is behind it: a function's source, for it runs in the page. */
export const contrast = `(element) => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) =>
    colour
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  let behind = element;
  while (behind && channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const back = channels(getComputedStyle(behind ?? document.body).backgroundColor);
  const opacity = Number(getComputedStyle(element).opacity);
  const ink = channels(getComputedStyle(element).color).map((value, at) => value * opacity + back[at] * (1 - opacity));
  const [a, b] = [light(ink), light(back)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}`;
