// The frame around every page: header, notices, the page the address asks for, the dialogs.
import { useEffect, useRef } from 'preact/hooks'
import { CodebookPage } from './codebook-page'
import { FrontPage } from './front-page'
import { LatePage } from './late-page'
import { useGame } from './game'
import { MissingPage } from './missing-page'
import { NoticeList } from './parts/notice-list'
import { PageHeader } from './parts/page-header'
import { PlayPage } from './play-page'
import { SharedPage } from './shared-page'
import { t } from '../text/text'

export function App() {
  const { route } = useGame()
  const main = useFocusOnArrival()
  return (
    <>
      <PageHeader />
      <NoticeList />
      <main id="main" ref={main} tabIndex={-1}>
        <Page key={route.value.page === 'play' ? JSON.stringify(route.value) : route.value.page} />
      </main>
    </>
  )
}

function Page() {
  const { route, late } = useGame()
  const asked = route.value
  switch (asked.page) {
    case 'front':
      return <FrontPage />
    case 'play':
      return <PlayPage request={asked} />
    case 'codebook':
      return <CodebookPage />
    case 'write':
      return <LatePage fetch={late.write} />
    case 'shared':
      return <SharedPage link={asked.link} key={asked.link} />
    case 'unknown':
      return (
        <MissingPage title={t('notAvailable.unknownPageTitle')}>
          {t('notAvailable.unknownPage', { path: asked.path })}
        </MissingPage>
      )
  }
}

/** After a change of page the focus goes to its content; on the first load it is left where it is. */
function useFocusOnArrival() {
  const { route } = useGame()
  const main = useRef<HTMLElement>(null)
  const arrived = useRef(false)
  const asked = route.value
  useEffect(() => {
    if (arrived.current) {
      window.scrollTo(0, 0)
      main.current?.focus()
    }
    arrived.current = true
  }, [asked])
  return main
}
