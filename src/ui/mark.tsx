/** Our own mark: two hands of a C that hold a third part. It says nothing that the name beside it does not say. */
export function Mark() {
  return (
    <svg className="cyd-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path
        d="M31 11.5A14 14 0 0 0 6.2 18M6.2 22A14 14 0 0 0 31 28.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <circle cx="21" cy="20" r="4.5" fill="currentColor" />
      <circle cx="35" cy="20" r="3" fill="currentColor" />
    </svg>
  );
}
