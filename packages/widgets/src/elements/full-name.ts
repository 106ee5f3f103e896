/** "Dr. Ada Lind". */
export const fullName = ({ title, name }: { readonly title: string | null; readonly name: string }): string =>
  title ? `${title} ${name}` : name;
