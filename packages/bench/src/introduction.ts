import { machine } from '@attune/tooling/machine';

/** What the tables say, and on what kind of machine they were measured. */
export function introduction(date: string): string {
  return `# Figures

Written by \`npm run bench\` on ${date}, ${machine()}. \`npm run bench -- <row>\` measures one of the rows
\`weight\`, \`cards-100\`, \`cards-1000\`, \`calendar\`, \`sdk-call\`, \`listing\`, \`directory\`, \`slots\`, and writes nothing.

Each table begins with its floor, the least that can do the same, built in \`src/\` and measured in the same run. Ratios are
to it, and lower is better: absolute figures do not carry to another machine, ratios do. What is compared takes turns; a
figure is the median over the rounds, a ratio the median of the ratios within a round. In the browser, time is the CPU
time of the page's main thread in Chromium; 6× is Chromium's own slowdown of it.

`;
}
