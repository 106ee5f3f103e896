// What runs in the page of browser.test.ts: a root that renders what the test says.
import { AttuneBookingPicker } from '@attune/react';
import { type ComponentProps, type ComponentRef, createRef, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

type Props = ComponentProps<typeof AttuneBookingPicker>;

const picker = createRef<ComponentRef<typeof AttuneBookingPicker>>();
const heard: string[] = [];
let root: Root | undefined;

const tree = (props: Props, listener: string) => (
  <StrictMode>
    <AttuneBookingPicker
      ref={picker}
      {...props}
      onBookingConfirmed={({ bookingId }) => heard.push(`${listener}: ${bookingId}`)}
    >
      <a href="/p/kiez">Book</a>
    </AttuneBookingPicker>
  </StrictMode>
);

const page = {
  picker,
  heard,
  draw(props: Props, listener = 'first') {
    const drawn = (root ??= createRoot(document.body));
    flushSync(() => drawn.render(tree(props, listener)));
  },
  takeOver(props: Props) {
    flushSync(() => (root = hydrateRoot(document.body, tree(props, 'first'))));
  },
};

export type TestPage = typeof page;

Object.assign(globalThis, { page });
