// `npm start`: builds the game and serves it as a static host would, at http://localhost:4173 or at PORT.
import { createServer } from 'node:net'
import { build, preview } from 'vite'

const port = Number(process.env['PORT'] ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`)
  process.exit(2)
}
// Before the build, so that nobody waits for it in vain.
if (!(await isFree(port))) {
  console.error(`Port ${port} is in use. Choose another one, for example: PORT=${port + 7} npm start`)
  process.exit(1)
}
await build({ logLevel: 'warn', configLoader: 'runner' })
await preview({ logLevel: 'warn', configLoader: 'runner', preview: { port, strictPort: true } })
console.log(`On the Record is served at http://localhost:${port}/ (Ctrl+C ends it).`)

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(wanted, 'localhost', () => probe.close(() => resolve(true)))
  })
}
