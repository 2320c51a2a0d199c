// Writes the JSON Schemas of level files and of lesson plans: npm run level-schema
import { writeFile } from 'node:fs/promises'
import { lessonJsonSchema } from './lesson-json-schema'
import { levelJsonSchema } from './level-json-schema'

await write('levels/level.schema.json', levelJsonSchema())
await write('levels/lessons/lesson.schema.json', lessonJsonSchema())

async function write(file: string, schema: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
}
