import { Problem, problemOf } from './problem.ts';

export type QueryValue = string | number | boolean | readonly string[] | null | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

/** `/incidents` and what is asked of it as an address of the server. Lists repeat their name; nothing is left out. */
export function addressOf(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') params.append(name, String(one));
  const search = params.toString();
  return `/api${path}${search ? `?${search}` : ''}`;
}

/** Reads from the server. The browser keeps answers and asks by ETag whether they still hold. Throws `Problem`. */
export async function ask<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  const answer = await request(addressOf(path, query), { cache: 'no-cache', ...(signal && { signal }) });
  return answer.json() as Promise<T>;
}

/** Tells the server something: a JSON body, or a file as it is. Throws `Problem`. */
export async function tell<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const answer = await request(addressOf(path), { method, ...sending(body, headers) });
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

function sending(body: unknown, headers: Readonly<Record<string, string>>): RequestInit {
  if (body === undefined) return { headers };
  if (body instanceof Blob)
    return { body, headers: { 'content-type': body.type || 'application/octet-stream', ...headers } };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

async function request(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem({ title: 'no answer', status: 0 });
  });
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}
