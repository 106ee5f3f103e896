/** Whether a service is given to several at once, at dated sessions. */
export const isShared = ({ kind }) => kind === 'group' || kind === 'workshop';
