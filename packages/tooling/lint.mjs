// npm run lint [-- --fix]: everything that ESLint looks at.
import { lint } from './lib/lint.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp();
  const wrong = await lint(process.argv.slice(2));
  if (wrong) console.log(wrong);
  process.exitCode = wrong ? 1 : 0;
});
