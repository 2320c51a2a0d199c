// Brings each page: its code and what it shows arrive together, before it takes the place of the last one.
// Promises that of two pages asked for the later one is shown, and that one that does not come says so.
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { hrefs, type Route } from '../app/route'
import { t } from '../text/text'
import type { Game } from './game'
import { FetchFailed, MissingPage } from './missing-page'
import { PlayPage } from './play-page'
import { SharedPage } from './shared-page'

/** Milliseconds after which a page that has not come is waited for in words. */
const PATIENCE = 250

export interface Shown {
  readonly route: Route
  /** Null while it has not come: whoever shows it says that it is being fetched. */
  readonly content: ComponentChild
}

export interface PageLoader {
  /** Null until the first page has come, or is waited for in words. */
  readonly shown: ReadonlySignal<Shown | null>
  dispose(): void
}

export function createPageLoader(game: Game): PageLoader {
  const shown = signal<Shown | null>(null)
  let asked: Route | null = null

  const bring = async (route: Route): Promise<void> => {
    asked = route
    const show = (content: ComponentChild) => {
      if (asked === route) shown.value = { route, content }
    }
    const impatient = setTimeout(() => show(null), PATIENCE)
    try {
      const content = await pageOf(route, game)
      clearTimeout(impatient)
      show(content)
    } catch (error) {
      clearTimeout(impatient)
      // What is wrong in the game itself must not look like a bad connection to those who mend it.
      reportError(error)
      show(<FetchFailed tryAgain={() => void bring(route)} />)
    }
  }
  const dispose = effect(() => {
    const route = game.route.value
    untracked(() => void bring(route))
  })
  return { shown, dispose }
}

async function pageOf(route: Route, game: Game): Promise<ComponentChild> {
  switch (route.page) {
    case 'front': {
      const [{ FrontPage }, cards, files] = await Promise.all([
        import('./front-page'),
        game.levels.cards(),
        // The page is worth having without.
        game.late.files().catch(() => {
          game.notices.tell('part-not-fetched')
          return null
        }),
      ])
      return <FrontPage cards={cards} files={files} />
    }
    case 'play': {
      const level = await game.levels.load(route.levelId)
      if (level) {
        // While its words are written, or its report is read.
        if (game.settings.value.peek().view !== 'list') game.table.fetchAhead()
        return <PlayPage level={level} request={route} />
      }
      return (
        <MissingPage title={() => t('notAvailable.unknownLevelTitle')}>
          {() => t('notAvailable.unknownLevel', { id: route.levelId })}
        </MissingPage>
      )
    }
    case 'codebook': {
      const { CodebookPage } = await import('./codebook-page')
      return <CodebookPage />
    }
    case 'write': {
      const WritePage = await game.late.write()
      return <WritePage />
    }
    case 'shared': {
      const opened = await (await game.late.door()).openLink(route.link)
      if (opened.id === null) return <SharedPage why={opened} />
      // In its place, so that the way back does not lead here again.
      location.replace(hrefs.play(`guest:${opened.id}`))
      return null
    }
    case 'lesson': {
      const [{ LessonPage }, lesson, cards] = await Promise.all([
        import('./lesson-page'),
        game.lessons.load(route.seriesId),
        game.levels.cards(),
      ])
      if (lesson) return <LessonPage lesson={lesson} cards={cards} />
      return (
        <MissingPage title={() => t('lesson.unknownTitle')}>
          {() => t('lesson.unknown', { id: route.seriesId })}
        </MissingPage>
      )
    }
    case 'unknown':
      return (
        <MissingPage title={() => t('notAvailable.unknownPageTitle')}>
          {() => t('notAvailable.unknownPage', { path: route.path })}
        </MissingPage>
      )
  }
}
