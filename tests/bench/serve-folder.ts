// Serves a folder on the loopback as a static host would: text compressed, everything with its type.
// Promises to read and compress all of it before the first request, so that no run waits for a disk.
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface ServedFolder {
  /** Without a slash at the end. */
  readonly origin: string
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
}
const COMPRESSED: ReadonlySet<string> = new Set(['.html', '.js', '.mjs', '.css', '.svg'])

export async function serveFolder(folder: string): Promise<ServedFolder> {
  const answers = new Map<string, { headers: Record<string, string>; body: Buffer }>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const ending = extname(entry.name)
    const content = await readFile(file)
    const compressed = COMPRESSED.has(ending)
    answers.set(file.slice(folder.length).replaceAll('\\', '/'), {
      headers: {
        'content-type': TYPES[ending] ?? 'application/octet-stream',
        ...(compressed ? { 'content-encoding': 'gzip' } : {}),
      },
      body: compressed ? gzipSync(content) : content,
    })
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
