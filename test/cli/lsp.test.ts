import { equal, match } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { folderWith, removeFolders } from './folders';
import { PROGRAM, throughline } from './throughline';

after(removeFolders);

describe('throughline lsp', () => {
  it('is the language server, also with what editors add to its command', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio', `--clientProcessId=${process.pid}`], {
      cwd: folderWith({}),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answer = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (answer += text));
    const ended = once(child, 'exit') as Promise<[number | null]>;
    const answered = async (id: number): Promise<void> => {
      while (!answer.includes(`"id":${id}`)) {
        const [news] = (await Promise.race([once(child.stdout, 'data'), ended])) as [string | number | null];
        if (typeof news !== 'string') throw new Error(`The server ended with status ${news}`);
      }
    };
    send({
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    await answered(1);
    match(answer, /"capabilities":\{/u);
    send({ id: 2, method: 'shutdown' });
    await answered(2);
    send({ method: 'exit' });
    const [status] = await ended;
    equal(status, 0);
  });

  it('asks for the way to speak', async () => {
    const { status, out, err } = await throughline(['lsp'], { in: folderWith({}) });
    equal(status, 2);
    equal(out, '');
    match(err, /^throughline: [^\n]*throughline lsp --stdio\n$/u);
  });
});
