import type { Chart, ChartPart } from '../../model/document.ts';
import { escapeXml } from '../xml.ts';

const fills: Readonly<Record<ChartPart['fill'], string>> = {
  solid: '#000',
  hatched: 'url(#hatch)',
  empty: '#fff',
};

/** Lengths inside the drawing are tenths of a millimetre. */
const margin = { left: 120, right: 20, top: 20, bottom: 130 };

/** The chart as a drawing in the page, as near to the Word file's as need be: the words and the shares are the same. */
export function printChart({ widthMm, heightMm, alt, labels, parts }: Chart): string {
  const [width, height] = [widthMm * 10, heightMm * 10];
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const yOf = (percent: number) => margin.top + plot.height * (1 - percent / 100);
  const step = plot.width / Math.max(1, labels.length);
  const grid = [0, 25, 50, 75, 100].map(
    (percent) =>
      `<path d="M${margin.left} ${yOf(percent).toFixed(1)}h${plot.width}" stroke="#999" stroke-dasharray="${percent === 0 ? 'none' : '12 9'}"/>` +
      `<text x="${margin.left - 12}" y="${(yOf(percent) + 10).toFixed(1)}" text-anchor="end">${percent}</text>`,
  );
  const columns = labels.map((label, at) => {
    const left = margin.left + step * (at + 0.3);
    const words = label
      .split('\n')
      .map(
        (line, row) =>
          `<text x="${(left + step * 0.2).toFixed(1)}" y="${height - margin.bottom + 34 + row * 34}" text-anchor="middle">${escapeXml(line)}</text>`,
      );
    let foot = 0;
    const boxes = parts.map(({ fill, percents }) => {
      const percent = percents[at] ?? 0;
      foot += percent;
      return `<rect x="${left.toFixed(1)}" y="${yOf(foot).toFixed(1)}" width="${(step * 0.4).toFixed(1)}" height="${((plot.height * percent) / 100).toFixed(1)}" fill="${fills[fill]}" stroke="#000" stroke-width="2"/>`;
    });
    return [...boxes, ...words].join('');
  });
  const legend = parts.map(({ name, fill }, at) => {
    const x = margin.left + (plot.width / parts.length) * at;
    return (
      `<rect x="${x.toFixed(1)}" y="${height - 40}" width="24" height="24" fill="${fills[fill]}" stroke="#000" stroke-width="2"/>` +
      `<text x="${(x + 34).toFixed(1)}" y="${height - 18}">${escapeXml(name)}</text>`
    );
  });
  const hatch =
    '<pattern id="hatch" width="16" height="16" patternUnits="userSpaceOnUse"><path d="M0 16L16 0" stroke="#000" stroke-width="2"/></pattern>';
  const size = `width:calc(${widthMm}*var(--u));height:calc(${heightMm}*var(--u))`;
  return `<figure><svg role="img" aria-label="${escapeXml(alt)}" viewBox="0 0 ${width} ${height}" style="${size}"><defs>${hatch}</defs>${[...grid, ...columns, ...legend].join('')}</svg></figure>`;
}
