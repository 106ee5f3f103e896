/** What is wrong with the names that a command was given: nothing, or which there are. */
export function describeUnknown(given: readonly string[], there: readonly { readonly name: string }[]): string {
  const names = there.map(({ name }) => name);
  const unknown = given.filter((name) => !names.includes(name));
  return unknown.length === 0 ? '' : `There is no ${unknown.join(', no ')}. There are: ${names.join(', ')}.`;
}
