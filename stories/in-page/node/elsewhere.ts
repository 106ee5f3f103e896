/**
 * What the platform uses of a server and a page does not have: files, sockets, threads, PostgreSQL. Its modules import these
 * names; in a page nobody calls them.
 */
const notHere = (): never => {
  throw new Error('A page has no files, sockets or threads.');
};

export const createBrotliDecompress = notHere;
export const createGunzip = notHere;
export const createInflate = notHere;
export const lookup = notHere;
export const mkdirSync = notHere;
export const newSecret = notHere;
export const openPool = notHere;
export const pipeline = notHere;
export const readCalendar = notHere;
export const readFileSync = notHere;
export const realpathSync = notHere;
export const renameSync = notHere;
export const request = notHere;
export const rmSync = notHere;
export const seal = notHere;
export const statSync = notHere;
export const writeFileSync = notHere;
export const basename = notHere;
export const dirname = notHere;
export const join = notHere;
export const resolve = notHere;
