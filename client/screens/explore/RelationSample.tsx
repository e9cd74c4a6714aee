import type { shownRelations } from '../../url/Place.ts';

/** A relation as the network draws it, for the legend. */
export function RelationSample({ relation }: { readonly relation: (typeof shownRelations)[number] }) {
  const thin = { stroke: 'var(--line2)', strokeWidth: 1.3 };
  return (
    <svg className="mark" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      {relation === 'trained' && <><path d="M0 6H16" stroke="var(--edge)" strokeWidth="1.5" /><path d="M23 6L15 2V10Z" fill="var(--edge)" /></>}
      {relation === 'partner' && <path d="M0 6H24" {...thin} />}
      {relation === 'member' && <path d="M0 6H23M23 2V10" {...thin} />}
      {relation === 'supported' && <path d="M0 6H24" {...thin} strokeDasharray="1.5 3" />}
      {relation === 'record' && <path d="M7 0h6l4 4v8H7Z" fill="var(--line2)" />}
    </svg>
  );
}
