/** How a query selects a splash image: what is needed to show it at its address, which carries its hash. */
export const selectImage = { select: { id: true, hash: true, width: true, height: true } } as const;
