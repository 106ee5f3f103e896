import type {} from '@lit/context'; // names the event by which an element asks for its client
import type { ReactiveController } from 'lit';
import { assert } from '@open-wc/testing';
import type { Client } from '../contexts/client.ts';
import type { Host } from './platform-controller.ts';
import { RequestController } from './request-controller.ts';

/** An element that only keeps its controllers: a test decides when it is put on the page and drawn. */
class TestHost extends HTMLElement {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController) {
    this.controllers.push(controller);
  }
  removeController() {
    // nobody leaves in these tests
  }
  requestUpdate() {
    // a test draws when it wants to
  }

  draw() {
    this.controllers.forEach((controller) => controller.hostUpdate?.());
  }
  connectedCallback() {
    this.controllers.forEach((controller) => controller.hostConnected?.());
  }
  disconnectedCallback() {
    this.controllers.forEach((controller) => controller.hostDisconnected?.());
  }
}
customElements.define('test-host', TestHost);

const never = new Promise<string>(() => {
  // like a platform that does not answer
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp() {
  const host = new TestHost() as TestHost & Host;
  const client = { send: () => never } as unknown as Client;
  host.addEventListener('context-request', (event) => event.callback(client as never));
  const asked: AbortSignal[] = [];
  const answers: (() => Promise<string>)[] = [];
  const state = { args: ['a'] as unknown[] | null };
  const request = new RequestController(
    host,
    (signal) => (asked.push(signal), (answers.shift() ?? (() => never))()),
    () => state.args,
  );
  return { host, asked, answers, state, request };
}

describe('a request', () => {
  afterEach(() => document.querySelectorAll('test-host').forEach((host) => host.remove()));

  it('is asked once for the same arguments, and again for others', async () => {
    const { host, asked, state } = setUp();
    document.body.append(host);

    host.draw();
    host.draw();
    assert.equal(asked.length, 1);

    state.args = ['b'];
    host.draw();
    assert.equal(asked.length, 2);
    assert.isTrue(asked[0]?.aborted);
  });

  it('is not asked while there are no arguments, and forgets when they go', async () => {
    const { host, asked, answers, state, request } = setUp();
    answers.push(async () => 'first');
    document.body.append(host);
    host.draw();
    await settled();
    assert.equal(request.value, 'first');

    state.args = null;
    host.draw();

    assert.equal(request.state.phase, 'idle');
    assert.equal(asked.length, 1);
  });

  it('keeps the last good value while a newer one loads, and when that fails', async () => {
    const { host, answers, request } = setUp();
    answers.push(
      async () => 'first',
      async () => Promise.reject(new Error('no')),
    );
    document.body.append(host);
    host.draw();
    await settled();

    const again = request.reload();
    assert.deepEqual(request.state, { phase: 'loading', value: 'first' });
    await again;

    assert.equal(request.state.phase, 'failed');
    assert.equal(request.value, 'first');
  });

  it('is given up when its element leaves, and asked again when it is put back', async () => {
    const { host, asked } = setUp();
    document.body.append(host);
    host.draw();

    host.remove();
    assert.isTrue(asked[0]?.aborted);

    document.body.append(host);
    host.draw();
    assert.equal(asked.length, 2);
  });

  it('is asked again when its element is put back, also if that was drawn meanwhile', () => {
    const { host, asked } = setUp();
    document.body.append(host);
    host.draw();

    host.remove();
    host.draw();
    document.body.append(host);
    host.draw();

    assert.equal(asked.length, 2);
  });

  it('an answer to an older question is not shown', async () => {
    const { host, answers, state, request } = setUp();
    let answer: (value: string) => void = assert.fail;
    const late = new Promise<string>((resolve) => (answer = resolve));
    answers.push(
      () => late,
      async () => 'newer',
    );
    document.body.append(host);
    host.draw();
    state.args = ['b'];
    host.draw();
    await settled();

    answer('older');
    await settled();

    assert.equal(request.value, 'newer');
  });
});
