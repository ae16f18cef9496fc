// The mark: a small arc that goes down and comes back up.

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M5 8.5C7.5 19 12 24 16.5 24 21.5 24 25 18 26.5 10.5" />
      <circle cx="26.6" cy="6.4" r="2.6" />
    </svg>
  );
}
