import { type RefObject, useEffect } from 'react';
import type { Painter } from '../../painters/cytoscape/Painter.ts';

/**
 * The wheel moves the window over the picture, and the page once the picture ends; with Ctrl, or by pinching a
 * touchpad, it comes nearer or goes farther.
 */
export function useWheel(element: RefObject<HTMLElement | null>, painter: RefObject<Painter | null>): void {
  useEffect(() => {
    const at = element.current!;
    // Cytoscape, which would zoom as well, hears the wheel at the element itself: this must come before it.
    const around = at.parentElement!;
    const turn = (event: WheelEvent) => {
      if (!at.contains(event.target as Node)) return;
      event.stopPropagation();
      const { left, top } = at.getBoundingClientRect();
      const moved = event.ctrlKey
        ? painter.current?.zoomBy(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top })
        : painter.current?.panBy(event.shiftKey ? -event.deltaY : -event.deltaX, event.shiftKey ? 0 : -event.deltaY);
      if (moved !== false) event.preventDefault();
    };
    around.addEventListener('wheel', turn, { capture: true, passive: false });
    return () => around.removeEventListener('wheel', turn, { capture: true });
  }, [element, painter]);
}
