/** A line as the pictures draw it, for a legend. */
export function LineSample({ dashed = false, thin = false, head = 'none' }: { readonly dashed?: boolean; readonly thin?: boolean; readonly head?: 'filled' | 'open' | 'none' }) {
  const colour = thin ? 'var(--line2)' : 'var(--edge)';
  const end = head === 'none' ? 32 : 15;
  return (
    <svg className="mark" width={head === 'none' ? 32 : 26} height="12" viewBox={`0 0 ${head === 'none' ? 32 : 26} 12`} aria-hidden="true">
      <path d={`M0 6H${end}`} stroke={colour} strokeWidth={thin ? 1.1 : 1.5} strokeDasharray={dashed ? '6 4' : undefined} />
      {head !== 'none' && <path d="M24 6L15 1.8V10.2Z" fill={head === 'filled' ? colour : 'none'} stroke={colour} strokeWidth="1.2" strokeLinejoin="round" />}
    </svg>
  );
}
