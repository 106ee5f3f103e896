import { expect } from '@open-wc/testing';
import { TestClock } from '../../test/test-clock.ts';
import { HoldController, type KeptHold } from './hold.ts';

describe('HoldController', () => {
  const hold: KeptHold = { id: 'h1', secret: 's1', expiresAt: '2026-03-02T08:10:00Z', extensionsLeft: 2 };

  function setUp({
    now = '2026-03-02T08:00:00Z',
    minutes = undefined as number | undefined,
    create = async () => hold,
  } = {}) {
    const clock = new TestClock(now);
    const released: string[] = [];
    let warnings = 0;
    const host = {
      isConnected: true,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const controller = new HoldController<string, KeptHold>(host, {
      create,
      extend: async () => ({ expiresAt: '2026-03-02T08:20:00Z', extensionsLeft: 1 }),
      release: async ({ id }) => released.push(id),
      clock: () => clock,
      minutes: () => minutes,
      warn: () => (warnings += 1),
    });
    controller.hostConnected();
    return { clock, controller, host, released, warnings: () => warnings };
  }

  const secondsLeft = ({ state }: HoldController<string, KeptHold>) =>
    state.phase === 'kept' ? state.secondsLeft : null;

  it('counts down by the clock, not by its own ticks', async () => {
    const { clock, controller } = setUp();
    await controller.place('09:00');

    expect(secondsLeft(controller)).to.equal(600);
    clock.pass(1);
    expect(secondsLeft(controller)).to.equal(599);
    clock.pass(300.4);
    expect(secondsLeft(controller)).to.equal(299);
  });

  it('warns at two minutes and at thirty seconds, and at no other time', async () => {
    const { clock, controller, warnings } = setUp();
    await controller.place('09:00');

    clock.pass(479);
    expect(warnings()).to.equal(0);
    clock.pass(1);
    expect(warnings()).to.equal(1);
    clock.pass(89);
    expect(warnings()).to.equal(1);
    clock.pass(1);
    expect(warnings()).to.equal(2);
    clock.pass(30);
    expect(warnings()).to.equal(2);
  });

  it('expires, but still knows the hold, whose time may be free', async () => {
    const { clock, controller } = setUp();
    await controller.place('09:00');

    clock.pass(600);

    expect(controller.state).to.deep.equal({ phase: 'expired', hold });
    expect(clock.waiting).to.equal(0);
  });

  it('begins anew when it is kept longer, warnings included', async () => {
    const { clock, controller, warnings } = setUp();
    await controller.place('09:00');
    clock.pass(500);

    await controller.extend();

    expect(secondsLeft(controller)).to.equal(700);
    expect(controller.state.hold?.extensionsLeft).to.equal(1);
    clock.pass(580);
    expect(warnings()).to.equal(2);
  });

  it('lasts as long as the platform says on a device whose clock is wrong', async () => {
    const { controller } = setUp({ now: '2026-03-02T07:13:00Z', minutes: 10 });

    await controller.place('09:00');

    expect(secondsLeft(controller)).to.equal(600);
  });

  it('gives the time back and stops its timer when its element leaves the page', async () => {
    const { clock, controller, host, released } = setUp();
    await controller.place('09:00');

    host.isConnected = false;
    controller.hostDisconnected();
    await Promise.resolve();

    expect(released).to.deep.equal(['h1']);
    expect(clock.waiting).to.equal(0);
  });

  it('keeps the time when its element is only moved', async () => {
    const { controller, released } = setUp();
    await controller.place('09:00');

    controller.hostDisconnected();
    controller.hostConnected();
    await Promise.resolve();

    expect(released).to.deep.equal([]);
    expect(controller.state.phase).to.equal('kept');
  });

  it('gives the time back when the page is left', async () => {
    const { controller, released } = setUp();
    await controller.place('09:00');

    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    controller.hostDisconnected();

    expect(released).to.deep.equal(['h1']);
  });

  it('gives back what arrives after the visitor has gone back', async () => {
    const { controller, released } = setUp();
    const placing = controller.place('09:00');

    void controller.release();
    await placing;

    expect(released).to.deep.equal(['h1']);
    expect(controller.state.phase).to.equal('none');
  });

  it('is nothing again when the platform refuses', async () => {
    const { controller } = setUp({ create: () => Promise.reject(new Error('taken')) });

    const refusal = await controller.place('09:00').catch((error: unknown) => (error as Error).message);

    expect(refusal).to.equal('taken');
    expect(controller.state.phase).to.equal('none');
  });

  it('is not given back while it becomes a booking, nor after', async () => {
    const { controller, released } = setUp();
    await controller.place('09:00');

    await controller.settle(async () => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    void controller.release();
    controller.hostDisconnected();

    expect(released).to.deep.equal([]);
    expect(controller.state.phase).to.equal('none');
  });

  it('is kept when the booking fails', async () => {
    const { controller } = setUp();
    await controller.place('09:00');

    await controller.settle(() => Promise.reject(new Error('down'))).catch(() => undefined);

    expect(controller.state.hold).to.equal(hold);
  });
});
