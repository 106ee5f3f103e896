/** Minutes since midnight of "09:30", and back. */
export const minutesOf = (wall) => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
export const wallOf = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
