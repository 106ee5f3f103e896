import type { Host } from '../host.ts';
import { allUnset } from './all-unset.ts';
import { backAfterSuccess } from './back-after-success.ts';
import { bfcache } from './bfcache.ts';
import { blockedStorage } from './blocked-storage.ts';
import { bootstrap2 } from './bootstrap-2.ts';
import { clone } from './clone.ts';
import { cspBlocked } from './csp-blocked.ts';
import { cspSelfHosted } from './csp-self-hosted.ts';
import { dark } from './dark.ts';
import { fetchThrowing } from './fetch-throwing.ts';
import { fetchWrapped } from './fetch-wrapped.ts';
import { forcedColours } from './forced-colours.ts';
import { foreignElement } from './foreign-element.ts';
import { formInForm } from './form-in-form.ts';
import { inherited } from './inherited.ts';
import { isolated } from './isolated.ts';
import { objectPrototype } from './object-prototype.ts';
import { offlineAtSubmit } from './offline-at-submit.ts';
import { plain } from './plain.ts';
import { print } from './print.ts';
import { prototypeAfter } from './prototype-after.ts';
import { prototypeBefore } from './prototype-before.ts';
import { react } from './react.ts';
import { reducedMotion } from './reduced-motion.ts';
import { removedMidRequest } from './removed-mid-request.ts';
import { root30 } from './root-30.ts';
import { root625 } from './root-625.ts';
import { sandboxedSameOrigin } from './sandboxed-same-origin.ts';
import { sandboxed } from './sandboxed.ts';
import { scriptTwice } from './script-twice.ts';
import { sessionRecorder } from './session-recorder.ts';
import { shortcuts } from './shortcuts.ts';
import { slow3g } from './slow-3g.ts';
import { trustedTypesNone } from './trusted-types-none.ts';
import { trustedTypesOwnLit } from './trusted-types-own-lit.ts';
import { turbo } from './turbo.ts';
import { twoVersions } from './two-versions.ts';
import { zoom } from './zoom.ts';

/** Every host, in the order of the matrix. */
export const hosts: readonly Host[] = [
  plain,
  allUnset,
  bootstrap2,
  root625,
  root30,
  inherited,
  prototypeBefore,
  prototypeAfter,
  objectPrototype,
  fetchWrapped,
  fetchThrowing,
  cspBlocked,
  cspSelfHosted,
  trustedTypesNone,
  trustedTypesOwnLit,
  scriptTwice,
  twoVersions,
  foreignElement,
  sandboxed,
  sandboxedSameOrigin,
  isolated,
  bfcache,
  backAfterSuccess,
  offlineAtSubmit,
  slow3g,
  blockedStorage,
  formInForm,
  shortcuts,
  turbo,
  react,
  clone,
  zoom,
  dark,
  print,
  forcedColours,
  reducedMotion,
  removedMidRequest,
  sessionRecorder,
];
