import type { Page } from 'playwright-core';

/** What one brush cost in the page, in milliseconds. */
export interface Brushed {
  /** From the pointer's move until the canvas over the map and the bars have been drawn. */
  readonly drawn: number;
  /** Until the next frame after it could be painted. */
  readonly painted: number;
}

// Written as a text: it runs in the page. Between the hand's move and the first frame after everything was drawn.
const measured = `(x) => new Promise((done) => {
  const bars = document.querySelector('.timeline-bars');
  const box = bars.getBoundingClientRect();
  const over = document.querySelector('.map-over canvas');
  const before = over.dataset.drawn;
  const from = performance.now();
  bars.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, clientX: box.left + x * box.width, clientY: box.top + 20 }));
  const look = () => {
    if (over.dataset.drawn === before) return requestAnimationFrame(look);
    const drawn = performance.now() - from;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done({ drawn, painted: performance.now() - from });
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  requestAnimationFrame(look);
})`;

/** Drags a window over the timeline in `steps` moves, and measures each. */
export async function brushed(page: Page, steps: number): Promise<Brushed[]> {
  const box = (await page.locator('.timeline-bars').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.2, box.y + 30);
  await page.mouse.down();
  const all: Brushed[] = [];
  for (let step = 1; step <= steps; step++)
    all.push(await page.evaluate<Brushed>(`(${measured})(${0.2 + (0.6 * step) / steps})`));
  await page.mouse.up();
  return all;
}
