/** Whether a role is nothing but the letters that the name ends in: "Nadia Rahim KC" need not be told to be a KC. */
export function isInName(title: string, name: string): boolean {
  return name.toLowerCase().split(/\s+/u).slice(1).includes(title.toLowerCase());
}
