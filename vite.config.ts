/** How Lederdag is built, made installable and tested. */
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { metaPolicy } from './.ci/contentSecurityPolicy.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Only the built page carries the policy: the development server injects styles of its own. */
const contentSecurityPolicy: Plugin = {
  name: 'lederdag:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/**
 * `prompt`: an update waits until the user accepts it in one tab. Other tabs go on in the release
 * they run; its parts are kept by src/app/earlierRelease.ts and answered from that cache.
 */
const installable = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: '/',
    name: 'Lederdag',
    short_name: 'Lederdag',
    description: 'Planlæg lederudvikling i kommunen, også uden net.',
    lang: 'da',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#faf8f4',
    background_color: '#faf8f4',
    categories: ['business', 'productivity'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,png,svg}'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    navigateFallback: '/index.html',
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
        handler: 'CacheFirst',
        options: { cacheName: 'earlier-release' },
      },
    ],
    // A second script file would need `importScripts`, which trusted types refuse in a worker.
    inlineWorkboxRuntime: true,
  },
})

const pureTests = ['tests/unit/{domain,ledger}/**/*.test.ts', 'tests/architecture/*.test.ts']

export default defineConfig({
  plugins: [vue(), tailwindcss(), installable, contentSecurityPolicy],
  resolve: { alias: { '@': at('./src'), '@tests': at('./tests') } },
  build: {
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    // Small files as `data:` addresses would break the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pureTests,
          // Pure rooms keep nothing between tests, so files share what one of them has loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/{unit,scenarios}/**/*.test.ts'],
          exclude: pureTests,
        },
      },
    ],
    environment: 'node',
    // A guard against hanging, not a measure of speed: machines are shared and slow at times.
    testTimeout: 60_000,
  },
})
