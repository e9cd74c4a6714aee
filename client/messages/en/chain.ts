/** The Chain screen. */
export const chain = {
} as const;
