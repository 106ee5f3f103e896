import type { Host } from '../host.ts';

/** The same address again, which a browser runs once, and two others, which say another practice and another platform. */
export const scriptTwice: Host = {
  name: 'script-twice',
  says: 'the script twice',
  script: (usual) => {
    const second = usual.replace('pk_hosts', 'pk_second').replace('{api}"></script>', '{host}"></script>');
    return `${usual}\n    ${usual}\n    ${again(second, 'again')}\n    ${again(second, 'andagain')}`;
  },
  sayings: /^console\.warn: Attune: .* changes nothing/,
};

const again = (script: string, mark: string) => script.replace('.js"', `.js?${mark}"`);
