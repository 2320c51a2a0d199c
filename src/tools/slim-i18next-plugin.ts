// Builds i18next without what it needs to fetch, save, clone and nest texts: ours come with the game. A bundler
// cannot shake its classes, so here methods that do nothing for us are emptied; a test compares what is left.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseSync, type Plugin, Visitor } from 'vite'

const expectedVersion = '26.7.2'

/** For each class the methods whose work the game never asks for. */
const unused: Readonly<Record<string, RegExp>> = {
  Connector: /./,
  EventEmitter: /^(?:off|once)$/,
  // The language is given with each text, so that i18next need not have one of its own.
  I18n: /^(?:use|exists|getFixedT|changeLanguage|setResolvedLanguage|setDefaultNamespace|(?:re)?loadResources|hasLoadedNamespace|loadNamespaces|loadLanguages|hydrate|cloneInstance|toJSON)$/,
  Interpolator: /^nest$/,
  LanguageUtil: /^(?:clearCache|deprecateBareCode|getBestMatchFromCodes)$/,
  PluralResolver: /^(?:clearCache|needsPlural|getPluralFormsOfKey|getSuffixes)$/,
  ResourceStore: /^(?:addResources?|getResourceBundle|removeResourceBundle|removeNamespaces|toJSON)$/,
  Translator: /^(?:exists|getUsedParamsDetails)$/,
}

export function slimI18next(): Plugin {
  return {
    name: 'slim-i18next',
    apply: 'build',
    configResolved() {
      const manifest = createRequire(import.meta.url).resolve('i18next/package.json')
      assertVersion(readFileSync(manifest, 'utf8'))
    },
    transform: {
      filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/u },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  }
}

function withoutUnused(source: string): string {
  const cuts: { start: number; end: number; put: string }[] = []
  new Visitor({
    ClassDeclaration({ id, body }) {
      const methods = id === null ? undefined : unused[id.name]
      for (const member of body.body) {
        if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue
        if (!methods?.test(member.key.name)) continue
        // A class does without a constructor of its own, but not with an empty one below another class.
        const [from, put] = member.kind === 'constructor' ? [member, ''] : [member.value, '() {}']
        cuts.push({ start: from.start, end: member.end, put })
      }
    },
  }).visit(parseSync('i18next.js', source, { sourceType: 'module' }).program)
  // From the last to the first, so that the positions of those before stay true.
  return cuts
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), source)
}

/** @throws where another version is installed than the one whose members were looked through. */
function assertVersion(manifest: string): void {
  if (manifest.includes(`"version": "${expectedVersion}"`)) return
  throw new Error(
    `The build cuts down i18next ${expectedVersion}, and another version is installed. ` +
      'Install that version, or review src/tools/slim-i18next-plugin.ts and its test against the new one.',
  )
}
