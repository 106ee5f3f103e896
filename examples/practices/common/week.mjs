const days = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/**
 * A week as one writes it down: `mo we fr 09:00-13:00 online`, and `fr 14:00-15:00 online only hello` for hours in which
 * only these services are given. In the order of the week.
 */
export const week = (lines) => lines.flatMap(windows).sort((a, b) => key(a).localeCompare(key(b)));

const windows = (line) => {
  const [hours, only] = line.split(' only ');
  const words = hours.split(' ');
  const format = words.pop();
  const [startsAt, endsAt] = words.pop().split('-');
  return words.map((day) => ({
    dayOfWeek: days.indexOf(day),
    startsAt,
    endsAt,
    format,
    ...(only ? { services: only.split(' ') } : {}),
  }));
};

const key = ({ dayOfWeek, startsAt }) => `${dayOfWeek} ${startsAt}`;
