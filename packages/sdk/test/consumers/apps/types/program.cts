// CommonJS of TypeScript reaches the package, which is ESM only, by a dynamic import.
async function nameOfPractice(fetch: (request: Request) => Promise<Response>): Promise<string> {
  const { createAttune } = await import('@attune/sdk');
  const practice = await createAttune({ key: 'pk_test_1', api: 'https://api.example', fetch }).practice.get();
  return practice.name;
}

void nameOfPractice((request) => fetch(request));
