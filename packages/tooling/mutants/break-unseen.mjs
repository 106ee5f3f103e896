export default {
  name: 'break-unseen',
  promise: 'a change of the contract that breaks released programs fails the check, unless it was decided on',
  file: 'packages/tooling/src/contract-diff/accepted.ts',
  find: '...breaks.filter((each) => !accepted.some(isSame(each))).map(describe),',
  replace: '',
  test: 'node --test packages/tooling/src/contract-diff/accepted.test.ts',
};
