import type { Host } from '../host.ts';

/** A second version from the CDN, and one of its elements on its own, as a bundler would bring it. */
export const twoVersions: Host = {
  name: 'two-versions',
  says: 'two versions at once',
  script: (usual, cdn) => {
    const other = cdn.replace('0.1.0', '0.9.0').replace('{cdn}', '{api}/cdn/0.9.0');
    const second = usual.replace(cdn, other);
    return `${usual}\n    ${second}\n    <script type="module" src="${other}/therapist-directory.js"></script>`;
  },
  sayings: /^console\.warn: Attune: .* changes nothing/,
};
