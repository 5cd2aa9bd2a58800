import type { Bin } from './bins.ts';

const side = 420;
const margin = 56;
const span = side - 2 * margin;
const x = (share: number): string => (margin + share * span).toFixed(1);
const y = (share: number): string => (side - margin - share * span).toFixed(1);
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** A reliability diagram: confidence to the right, the share that was right upwards, dots as large as their bins. */
export function chartOf(bins: readonly Bin[], claims: number, error: number): string {
  const most = bins.reduce((largest, bin) => Math.max(largest, bin.claims), 1);
  const dots = bins.map((bin) => dot(bin, 3 + 9 * Math.sqrt(bin.claims / most)));
  const axes = ticks.flatMap((tick) => [
    `<text x="${x(tick)}" y="${side - margin + 18}" text-anchor="middle">${tick}</text>`,
    `<text x="${margin - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="12" fill="#222">
<title id="title">Reliability of the confidence of incidents: ${claims} claims, expected calibration error ${error.toFixed(3)}</title>
<rect width="${side}" height="${side}" fill="#fff"/>
${axes.join('\n')}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${side / 2}" y="${side - 14}" text-anchor="middle">confidence</text>
<text transform="rotate(-90 16 ${side / 2})" x="16" y="${side / 2}" text-anchor="middle">share that is right</text>
<text x="${margin}" y="30">${claims} claims, expected calibration error ${error.toFixed(3)}</text>
</svg>
`;
}

const dot = (bin: Bin, radius: number): string =>
  `<circle cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="${radius.toFixed(1)}" fill="#1b6ca8" fill-opacity="0.8"><title>${bin.claims} claims at ${bin.confidence.toFixed(2)}: ${(100 * bin.right).toFixed(0)} % right</title></circle>`;
