/** Something that the person who typed the command can put right: its message is printed as one line, without a stack. */
export class UserError extends Error {}
