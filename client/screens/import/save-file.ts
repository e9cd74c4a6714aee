/** Hands a reader a text as a file to keep. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the address by the time that the click is over; a turn later it needs it no more.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
