import { useEffect, useRef, useState } from 'react';
import { filesOfDrop } from './find-files.ts';
import type { FoundFile } from './GivenFile.ts';

/**
 * Takes files dropped anywhere on the page, which else would leave it for the file; true while some are held over it.
 * `give` null: none are taken now.
 */
export function useDroppedFiles(give: ((found: readonly FoundFile[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(give);
  useEffect(() => {
    latest.current = give;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(latest.current !== null);
    };
    const leave = ({ relatedTarget }: DragEvent) => { if (relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer && latest.current) void filesOfDrop(event.dataTransfer).then((found) => latest.current?.(found));
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
