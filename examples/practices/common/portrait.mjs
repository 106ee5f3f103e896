import { hex } from './colour.mjs';
import { createRandom } from './random.mjs';

/**
 * A calm paper-cut portrait in one family of hues, the same for the same person. Nobody real, and nothing fetched. `skins`
 * and `darks` are weighted tones of skin and tones of hair of the place; an `apron` is worn at work.
 */
export const portrait = ({ slug, gender, skins = everySkin, darks = everyHair, apron = false }) => {
  const random = createRandom(`portrait ${slug}`);
  const tones = palette(random, skins, darks);
  const style = random.pick(stylesOf[gender] ?? stylesOf.diverse);
  const hair = hairs[style];
  const layers = [
    `<rect width="144" height="144" fill="${tones.ground}"/>`,
    backdrop(random, tones),
    `<g fill="${tones.hair}">${hair.back ?? ''}</g>`,
    shoulders(random, tones),
    apron ? bib(tones) : '',
    face(tones),
    random.chance(beards[gender] ?? 0) ? beard(random, tones) : '',
    `<g fill="${tones.hair}">${hair.front ?? ''}</g>`,
    random.chance(0.24) ? glasses(tones) : '',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 144 144" width="144" height="144">\n  ${layers.filter(Boolean).join('\n  ')}\n</svg>\n`;
};

const everySkin = [
  [26, [0.87, 0.04]],
  [26, [0.82, 0.052]],
  [20, [0.76, 0.062]],
  [13, [0.67, 0.068]],
  [9, [0.57, 0.064]],
  [6, [0.48, 0.052]],
];
const everyHair = [
  [0.28, 0.03],
  [0.33, 0.045],
  [0.4, 0.06],
  [0.5, 0.075],
  [0.66, 0.06],
  [0.78, 0.02],
];

const palette = (random, skins, darks) => {
  const hue = random.pick([25, 45, 70, 95, 140, 165, 190, 215, 250, 285, 330, 355]);
  const accent = hue + random.pick([-40, 35, 150]);
  const skin = random.weighted(skins);
  const skinHue = 55 + random.integer(-8, 10);
  const dark = random.pick(darks);
  const hair = Math.abs(dark[0] - skin[0]) < 0.16 ? [skin[0] > 0.6 ? 0.32 : 0.22, 0.035] : dark;
  return {
    ground: hex(0.9, 0.035, hue),
    disc: hex(0.84, 0.06, hue),
    cloth: hex(0.52, 0.075, accent),
    clothDark: hex(0.45, 0.075, accent),
    skin: hex(...skin, skinHue),
    shade: hex(skin[0] - 0.07, skin[1] + 0.01, skinHue - 6),
    hair: hex(...hair, random.pick([40, 55, 30, 20])),
    line: hex(Math.min(0.38, skin[0] - 0.25), 0.04, 40),
  };
};

const backdrop = (random, { disc }) =>
  random.pick([
    `<circle cx="${random.integer(92, 112)}" cy="${random.integer(34, 52)}" r="${random.integer(34, 46)}" fill="${disc}"/>`,
    `<circle cx="72" cy="${random.integer(58, 66)}" r="${random.integer(52, 58)}" fill="${disc}"/>`,
    `<path d="M0 ${random.integer(78, 92)}C40 ${random.integer(52, 70)} 92 ${random.integer(96, 112)} 144 ${random.integer(60, 84)}V144H0Z" fill="${disc}"/>`,
    `<path d="M${random.integer(-10, 20)} 144V70A${random.integer(52, 58)} 56 0 0 1 ${random.integer(122, 140)} 70V144Z" fill="${disc}"/>`,
  ]);

const shoulders = (random, { cloth, clothDark, skin, shade }) => {
  const body = 'M16 150C16 123 36 113 57 108C62 118 82 118 87 108C108 113 128 123 128 150Z';
  const neck = `<path d="M60 80H84V108C84 120 60 120 60 108Z" fill="${skin}"/><path d="M60 90C66 100 78 100 84 90V99C78 108 66 106 60 98Z" fill="${shade}"/>`;
  const collar = random.pick([
    `<path d="M57 108C62 118 82 118 87 108L90.5 109.2C84 124 60 124 53.500 109.2Z" fill="${clothDark}"/>`,
    `<path d="M58.500 105L72 133L85.500 105V100H58.500Z" fill="${skin}"/><path d="M60 90C66 100 78 100 84 90V99C78 108 66 106 60 98Z" fill="${shade}"/><path d="M57 104L72 134L63 142L48 110.500Z" fill="${clothDark}"/><path d="M87 104L72 134L81 142L96 110.500Z" fill="${clothDark}"/>`,
    `<path d="M58 97C65 103 79 103 86 97L88.500 110C80 119 64 119 55.500 110Z" fill="${clothDark}"/>`,
    '',
  ]);
  return `${neck}<path d="${body}" fill="${cloth}"/>${collar}`.replaceAll('.500', '.5');
};

const bib = ({ ground, line }) =>
  `<path d="M50 150V126Q72 133 94 126V150Z" fill="${ground}"/><path d="M50 127L45 111M94 127L99 111" stroke="${ground}" stroke-width="5" fill="none"/><g fill="${line}"><circle cx="66.5" cy="139" r="1.8"/><circle cx="72" cy="137" r="1.8"/><circle cx="77.5" cy="139" r="1.8"/><path d="M67 144Q72 137 77 144Q76 147 72 146Q68 147 67 144Z"/></g>`;

const outline = 'M48 58C48 36 58 28 72 28C86 28 96 36 96 58C96 80 86 96 72 96C58 96 48 80 48 58Z';

const face = ({ skin, shade, line }) =>
  [
    `<ellipse cx="47.500" cy="63" rx="4.500" ry="7" fill="${shade}"/><ellipse cx="96.500" cy="63" rx="4.500" ry="7" fill="${shade}"/>`,
    `<path d="${outline}" fill="${skin}"/>`,
    `<path d="M72 28C86 28 96 36 96 58C96 80 86 96 72 96C78 90 78 84 76 78L80 70L74 54C76 44 76 36 72 28Z" fill="${shade}" opacity=".55"/>`,
    `<g fill="none" stroke="${line}" stroke-width="1.800" stroke-linecap="round"><path d="M57 61Q61 63.500 65 61"/><path d="M79 61Q83 63.500 87 61"/><path d="M66 83Q72 87 78 83"/></g>`,
  ]
    .join('')
    .replace(/\.(\d)00"/g, '.$1"')
    .replaceAll('3.500', '3.5');

const glasses = ({ line }) =>
  `<g fill="none" stroke="${line}" stroke-width="2"><circle cx="61" cy="61" r="8.5"/><circle cx="83" cy="61" r="8.5"/><path d="M69.500 60Q72 58 74.500 60M52.500 59L48 57M91.500 59L96 57"/></g>`.replaceAll(
    '.500',
    '.5',
  );

const beards = { male: 0.42, diverse: 0.12, undisclosed: 0.1 };

const beard = (random, { hair }) =>
  random
    .pick([
      `<path d="M48.500 64C50 86 58 99 72 99C86 99 94 86 95.500 64C94 76 88 79 80 78Q72 75.500 64 78C56 79 50 76 48.500 64ZM66 83.500Q72 81 78 83.500Q72 89 66 83.500Z" fill="${hair}" fill-rule="evenodd"/>`,
      `<path d="M60 80Q72 74 84 80Q82 98 72 98.500Q62 98 60 80ZM66 83.500Q72 81 78 83.500Q72 88 66 83.500Z" fill="${hair}" fill-rule="evenodd"/>`,
    ])
    .replaceAll('.500', '.5');

const stylesOf = {
  female: ['bob', 'long', 'bun', 'curls', 'waves', 'pixie', 'fringe', 'parted', 'knot'],
  male: ['short', 'side', 'crop', 'swept', 'bald', 'tight', 'side', 'short'],
  diverse: ['pixie', 'swept', 'curls', 'side', 'bob', 'crop', 'knot'],
};

const cloud = (points) => points.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('');

const hairs = {
  bob: {
    back: '<path d="M42 62C38 32 54 20 72 20C90 20 106 32 102 62L104 88C104 94 92 96 90 90V60H54V90C52 96 40 94 40 88Z"/>',
    front: '<path d="M46 64C44 40 54 24 72 24C90 24 100 40 98 64C96 52 90 44 82 40C72 46 56 46 46 64Z"/>',
  },
  long: {
    back: '<path d="M40 64C36 32 54 18 72 18C90 18 108 32 104 64L110 118C104 124 92 122 90 112V60H54V112C52 122 40 124 34 118Z"/>',
    front: '<path d="M47 66C44 40 56 24 72 24C88 24 100 40 97 66C94 50 86 40 72 34C58 40 50 50 47 66Z"/>',
  },
  parted: {
    back: '<path d="M40 66C36 32 54 19 72 19C90 19 108 32 104 66L106 104C100 110 92 108 90 102V62H54V102C52 108 44 110 38 104Z"/>',
    front: '<path d="M46 70C42 42 54 24 72 24C90 24 102 42 98 70C97 54 94 44 84 36C74 50 56 50 46 70Z"/>',
  },
  waves: {
    back: '<path d="M40 60C36 34 52 18 72 18C92 18 108 34 104 60C110 68 104 76 108 84C112 94 104 102 96 100C90 98 90 90 90 84V60H54V84C54 90 54 98 48 100C40 102 32 94 36 84C40 76 34 68 40 60Z"/>',
    front:
      '<path d="M46 64C42 42 56 23 72 23C88 23 102 42 98 64C96 54 94 48 88 44C82 48 78 36 70 38C60 38 52 48 46 64Z"/>',
  },
  bun: {
    back: '<circle cx="72" cy="17" r="13"/><path d="M44 62C40 36 54 22 72 22C90 22 104 36 100 62Z"/>',
    front: '<path d="M47 62C44 40 56 25 72 25C88 25 100 40 97 62C94 48 84 38 72 38C60 38 50 48 47 62Z"/>',
  },
  knot: {
    back: '<circle cx="100" cy="78" r="12"/><path d="M44 62C40 36 54 21 72 21C90 21 106 36 101 66L98 80Z"/>',
    front: '<path d="M46 66C42 40 56 24 72 24C90 24 101 40 98 64C94 50 86 42 78 36C68 44 52 48 46 66Z"/>',
  },
  curls: {
    back: cloud([
      [48, 44, 16],
      [42, 62, 14],
      [44, 80, 12],
      [60, 30, 16],
      [80, 28, 17],
      [96, 42, 16],
      [102, 60, 14],
      [100, 79, 12],
      [72, 40, 24],
    ]),
    front: cloud([
      [54, 40, 9],
      [65, 34, 10],
      [78, 34, 10],
      [89, 40, 9],
    ]),
  },
  fringe: {
    back: '<path d="M42 64C38 32 54 19 72 19C90 19 106 32 102 64L103 96C98 102 92 100 90 94V60H54V94C52 100 46 102 41 96Z"/>',
    front: '<path d="M46 58C44 38 56 24 72 24C88 24 100 38 98 58C92 50 82 48 72 48C62 48 52 50 46 58Z"/>',
  },
  pixie: {
    back: '<path d="M44 66C40 36 54 21 72 21C92 21 104 36 100 66Z"/>',
    front:
      '<path d="M46 62C42 38 56 22 74 22C92 22 102 40 98 64C96 56 95 52 92 48C82 50 62 48 58 42C54 48 48 52 46 62Z"/>',
  },
  short: {
    front:
      '<path d="M47 60C43 36 54 23 72 23C90 23 101 36 97 60C96 52 94 47 90 43C80 45 64 45 54 43C50 47 48 52 47 60Z"/>',
  },
  side: {
    front:
      '<path d="M47 60C42 38 52 22 70 22C90 20 102 36 97 60C96 52 94 46 90 42C78 44 66 42 58 36C56 44 49 48 47 60Z"/>',
  },
  swept: {
    front:
      '<path d="M47 59C40 40 52 20 76 19C92 18 104 34 97 59C96 50 94 46 91 43C88 36 80 33 68 35C58 36 50 46 47 59Z"/>',
  },
  crop: {
    front:
      '<path d="M48 54C46 36 58 25 72 25C86 25 98 36 96 54C94 46 90 41 84 39C76 37 68 37 60 39C54 41 50 46 48 54Z"/>',
  },
  tight: {
    back: cloud([
      [52, 42, 9],
      [60, 33, 9],
      [72, 29, 10],
      [84, 33, 9],
      [92, 42, 9],
    ]),
    front: '<path d="M48 52C48 36 58 28 72 28C86 28 96 36 96 52C92 44 84 40 72 40C60 40 52 44 48 52Z"/>',
  },
  bald: {},
};
