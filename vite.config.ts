import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [vue(), tailwindcss()],
  resolve: { alias: { '@': at('./src'), '@tests': at('./tests') } },
  test: {
    include: ['tests/{unit,scenarios,architecture}/**/*.test.ts'],
    environment: 'node',
  },
})
