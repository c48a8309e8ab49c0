/** The ends of lines. */
export function ArrowHeads() {
  return (
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path d="M0,0.8 10,5 0,9.2z" />
      </marker>
    </defs>
  );
}
