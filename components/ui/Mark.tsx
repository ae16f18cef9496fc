// The mark: a small arc that goes down and comes back up. The same drawing as public/icons/icon.svg, without its tile.

export function Mark() {
  return (
    <svg class="mark" viewBox="24 16 92 92" aria-hidden="true" focusable="false">
      <path d="M31 38C38 74 52 95 69 95 84 95 94 79 99 60" />
      <circle cx="103" cy="33" r="10.5" />
    </svg>
  );
}
