import type { AttuneTags } from '../generated/elements.ts';

export type { AttuneTags };

/** A tag of ours, such as `attune-booking-picker`. */
export type Tag = keyof AttuneTags;

/** The same, none of it needed: what a framework lets a template leave out or set to undefined. */
export type Optional<Given> = { [Name in keyof Given]?: Given[Name] | undefined };

/** What a template may write on a tag: its attributes, and by property what is no text. */
export type Settings<Name extends Tag> = Optional<AttuneTags[Name]['attributes']> &
  Optional<Omit<AttuneTags[Name]['properties'], keyof AttuneTags[Name]['attributes']>>;

/** Handlers named by a prefix and the event: `onattune-slot-chosen`. */
export type Handlers<Name extends Tag, Prefix extends string> = {
  [Event in keyof AttuneTags[Name]['events'] & string as `${Prefix}${Event}`]?:
    ((event: AttuneTags[Name]['events'][Event]) => void) | undefined;
};
