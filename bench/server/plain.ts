import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// Serves answers that are in a file, as `{ path: [type, encoding, base64] }`.
const file = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, [string, string, string]>;
const answers = new Map(
  Object.entries(file).map(([path, [type, encoding, body]]) => [
    path,
    { type, encoding, body: Buffer.from(body, 'base64') },
  ]),
);

const server = createServer((request, response) => {
  const found = answers.get(request.url!);
  if (!found) return response.writeHead(404).end();
  const headers = { 'content-type': found.type, 'content-length': found.body.length };
  response.writeHead(200, found.encoding === '' ? headers : { ...headers, 'content-encoding': found.encoding });
  return response.end(found.body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('SIGTERM', () => process.exit(0));
