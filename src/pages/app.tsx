// The frame around every page: header, notices, the page the address asks for, the dialogs.
import { Fragment } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../text/text'
import type { PageLoader, Shown } from './page-loader'
import { NoticeList } from './parts/notice-list'
import { PageHeader } from './parts/page-header'

export function App({ pages }: { pages: PageLoader }) {
  const shown = pages.shown.value
  const main = useFocusOnArrival(shown)
  return (
    <>
      <PageHeader />
      <NoticeList />
      <main id="main" ref={main} tabIndex={-1}>
        <Fragment key={keyOf(shown)}>
          {shown?.content ?? (
            <p class="loading sheet" role="status">
              {t('loading')}
            </p>
          )}
        </Fragment>
      </main>
    </>
  )
}

/** The editor stays while its address goes from one part of it to another; any other address is a new page. */
function keyOf(shown: Shown | null): string {
  return shown?.route.page === 'write' ? 'write' : JSON.stringify(shown?.route)
}

/** After a change of page the focus goes to its content; on the first load it is left where it is. */
function useFocusOnArrival(shown: Shown | null) {
  const main = useRef<HTMLElement>(null)
  const last = useRef(shown?.route)
  const route = shown?.route
  // Before the page is painted: the focus is not on nothing for a moment either.
  useLayoutEffect(() => {
    if (last.current !== undefined && last.current !== route) {
      window.scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
    last.current = route
  }, [route])
  return main
}
