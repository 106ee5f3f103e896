/** Weekly hours: [days, start, end]; 0 is Sunday. A plan is what one person's week looks like. */
const plans = [
  [
    [[1, 2, 4], '09:00', '13:00'],
    [[1, 4], '14:00', '18:00'],
  ],
  [
    [[2, 3], '10:00', '14:00'],
    [[2, 3], '15:00', '20:00'],
  ],
  [
    [[1, 3, 5], '08:00', '12:00'],
    [[3], '16:00', '20:00'],
  ],
  [[[1, 2, 3, 4], '13:00', '18:00']],
  [
    [[4], '09:00', '17:00'],
    [[5], '09:00', '13:00'],
  ],
  [
    [[2, 4], '16:00', '21:00'],
    [[6], '10:00', '14:00'],
  ],
  [[[1, 2, 3, 4, 5], '09:00', '12:00']],
  [
    [[1], '11:00', '19:00'],
    [[3], '11:00', '19:00'],
  ],
  [
    [[2, 5], '08:00', '13:00'],
    [[5], '14:00', '17:00'],
  ],
  [
    [[3], '09:00', '13:00'],
    [[3], '14:00', '18:00'],
    [[4], '14:00', '20:00'],
  ],
  [
    [[6], '09:00', '15:00'],
    [[1], '17:00', '20:00'],
  ],
  [
    [[2, 3, 4], '08:30', '12:30'],
    [[2], '17:00', '20:00'],
  ],
  [[[1, 5], '10:00', '16:00']],
  [
    [[0], '16:00', '20:00'],
    [[2, 4], '18:00', '21:00'],
  ],
];
const scarce = [
  [[[2], '09:00', '13:00']],
  [[[4], '14:00', '19:00']],
  [
    [[1], '16:00', '20:00'],
    [[3], '10:00', '12:00'],
  ],
];

/** The windows of one person. Somebody with both formats has days of either kind. */
export const hours = (mode, full, random) => {
  const plan = random.pick(full ? scarce : plans);
  const days = [...new Set(plan.flatMap(([on]) => on))];
  const online = new Set(random.sample(days, Math.max(1, Math.floor(days.length / 2))));
  const formatOn = (day, start) =>
    mode !== 'both'
      ? mode
      : days.length === 1
        ? start < '14:00'
          ? 'in_person'
          : 'online'
        : online.has(day)
          ? 'online'
          : 'in_person';
  return plan
    .flatMap(([on, startsAt, endsAt]) =>
      on.map((dayOfWeek) => ({ dayOfWeek, startsAt, endsAt, format: formatOn(dayOfWeek, startsAt) })),
    )
    .sort((a, b) => a.dayOfWeek - b.dayOfWeek || a.startsAt.localeCompare(b.startsAt));
};
