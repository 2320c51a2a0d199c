// `npm start`: builds the game and serves it as a static host would, at http://localhost:4173 or at PORT.
import { build, preview } from 'vite'

const port = Number(process.env['PORT'] ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`)
  process.exit(2)
}
await build({ logLevel: 'warn' })
try {
  await preview({ logLevel: 'warn', preview: { port, strictPort: true } })
  console.log(`On the Record is served at http://localhost:${port}/ (Ctrl+C ends it).`)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`Could not serve at port ${port}: ${reason} Another one: PORT=4180 npm start`)
  process.exit(1)
}
