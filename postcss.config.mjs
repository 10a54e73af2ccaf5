/**
 * nhsuk-frontend 10.6 writes `@container name {` without a condition, which Turbopack's CSS parser refuses
 * (vercel/next.js#98261). A condition that always holds means the same and is accepted.
 */
function namedContainerQuery() {
  return {
    postcssPlugin: 'named-container-query',
    AtRule: {
      container(rule) {
        if (/^[\w-]+$/.test(rule.params)) rule.params += ' (min-width: 0)';
      },
    },
  };
}
namedContainerQuery.postcss = true;

export default { plugins: [namedContainerQuery, '@tailwindcss/postcss'] };
