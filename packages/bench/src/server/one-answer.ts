import { createServer } from 'node:http';

/** Answers every request with the same JSON, in a process of its own: `node one-answer.ts <JSON>`; its port goes to its parent. */
const [body = '{}'] = process.argv.slice(2);
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
