// Writes levels/level.schema.json: npm run level-schema
import { writeFile } from 'node:fs/promises'
import { levelJsonSchema } from './level-json-schema'

await writeFile('levels/level.schema.json', `${JSON.stringify(levelJsonSchema(), null, 2)}\n`)
