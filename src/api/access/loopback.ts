import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An address or name of this computer that nobody else can ask. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * Asked from this computer, by its own name: a page of another site that makes its name point here (DNS rebinding) sends
 * that name, and a proxy says whom it speaks for.
 */
export function askedHere({ socket, headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    isLoopback(socket.remoteAddress ?? '') && loopbackNames.has(name) && !forwarded.some((head) => head in headers)
  );
}
