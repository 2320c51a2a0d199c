// On the front page: levels of one's own. Write one, open a file (or drop it anywhere on the page), play those kept.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hrefs } from '../app/route'
import type { MyLevel } from '../app/my-levels'
import type { DoorRefusal } from '../app/ports/door'
import type { Files } from '../app/ports/files'
import { t } from '../text/text'
import { useGame } from './game'
import { wordsIn } from './parts/words-in'

/** `files`: null where what takes dropped files did not come; they can still be chosen. */
export function MyLevels({ files }: { files: Files | null }) {
  const game = useGame()
  const kept = game.myLevels.value.value
  const refused = useSignal<DoorRefusal | null>(null)
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const door = await game.late.door()
    const opened = await door.openFile(file)
    refused.value = opened.id === null ? opened : null
    if (opened.id !== null) location.hash = hrefs.play(`guest:${opened.id}`)
  }
  const opening = (file: File | undefined) => {
    open(file).catch((error: unknown) => {
      reportError(error)
      game.notices.tell('part-not-fetched')
    })
  }
  useEffect(() => files?.whenDropped(opening), [])
  return (
    <section class="shelf my-levels" aria-labelledby="my-levels">
      <div class="shelf-head">
        <h2 id="my-levels" class="shelf-title" tabIndex={-1}>
          {t('myLevels.title')}
        </h2>
      </div>
      <p class="my-levels-ways">
        <a class="button" href={hrefs.write}>
          {t('myLevels.write')}
        </a>
        <label class="button file-button">
          <input
            type="file"
            class="visually-hidden"
            accept=".yaml,.yml,.json"
            onChange={(event) => {
              const input = event.currentTarget
              opening(input.files?.[0])
              // The same file can be chosen again once it is mended.
              input.value = ''
            }}
          />
          {t('myLevels.open')}
        </label>
        <span class="aside">{t('myLevels.drop')}</span>
      </p>
      {refused.value !== null && <Refused {...refused.value} />}
      {kept.length > 0 && (
        <ul class="my-levels-list">
          {kept.map((card) => (
            <Kept card={card} key={card.id} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Refused({ reason, reasons, language }: DoorRefusal) {
  return (
    <div class="refused" role="alert">
      <p>{t('myLevels.refused')}</p>
      {/* A file may hold a link to a level instead of the level. */}
      {reason === 'findings' ? (
        <ul {...wordsIn(language)}>
          {reasons.map((finding, index) => (
            <li key={index}>{finding}</li>
          ))}
        </ul>
      ) : (
        <p>{t(`shared.${reason}`)}</p>
      )}
    </div>
  )
}

function Kept({ card }: { card: MyLevel }) {
  const { myLevels } = useGame()
  return (
    <li>
      <a href={hrefs.play(`guest:${card.id}`)} {...wordsIn(card.language)}>
        {card.title}
      </a>{' '}
      <span class="aside">{t('elsewhere.by', { authors: card.authors })}</span>{' '}
      <button
        type="button"
        class="quiet"
        aria-label={t('myLevels.takeAwayOf', { title: card.title })}
        onClick={() => {
          document.getElementById('my-levels')?.focus()
          void myLevels.takeAway(card.id)
        }}
      >
        {t('myLevels.takeAway')}
      </button>
    </li>
  )
}
