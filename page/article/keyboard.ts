/** One mark is reached with Tab, the others from there with the arrow keys: an article has hundreds of them. */
export function moveBetweenMarks(event: KeyboardEvent): void {
  const target = event.target;
  const container = event.currentTarget;
  if (!(target instanceof HTMLElement) || !(container instanceof HTMLElement)) return;
  if (!target.classList.contains('mark')) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    target.click();
    return;
  }
  const marks = [...container.querySelectorAll<HTMLElement>('.mark')];
  const place = marks.indexOf(target);
  const next = marks[nextPlace(event.key, place, marks.length)];
  if (next === undefined || next === target) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
  next.focus();
}

function nextPlace(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return place;
  }
}
