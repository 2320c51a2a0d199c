// A lesson plan for teachers, to read on the screen and to print. A chunk of its own, with its style sheet.
import '../styles/lesson.css'
import type { ComponentChildren } from 'preact'
import { hrefs } from '../app/route'
import type { Lesson } from '../core/lesson/lesson-schema'
import type { LevelCard } from '../core/level/level-card'
import { t } from '../text/text'
import { LessonSteps } from './lesson/lesson-steps'
import { LinkedText } from './lesson/linked-text'
import { Quoting } from './parts/quoting'
import { useTitle } from './parts/use-title'
import { wordsIn } from './parts/words-in'

/** `cards`: those of all levels, in the order of the shelves. */
export function LessonPage({ lesson, cards }: { lesson: Lesson; cards: readonly LevelCard[] }) {
  const words = wordsIn(lesson.language)
  const series = cards.filter((card) => card.series?.id === lesson.series)
  const seriesTitle = series[0]?.series?.title ?? lesson.series
  useTitle(lesson.title)
  return (
    <article class="lesson sheet" aria-labelledby="lesson-title">
      <header>
        <p class="kicker">
          <Quoting
            sentence={(title) => t('lesson.planFor', { series: title })}
            words={seriesTitle}
            language={series[0]?.language ?? lesson.language}
          />
        </p>
        <h1 id="lesson-title" {...words}>
          {lesson.title}
        </h1>
        <p class="facts">
          {t('lesson.minutes', { count: lesson.minutes })} · {t('front.age')}{' '}
          {t('front.ageFrom', { years: lesson.minimumAge })}
        </p>
        <p class="on-paper">
          {/* An address is written from left to right, whatever is around it. */}
          <Quoting
            sentence={(address) => t('lesson.address', { address })}
            words={location.origin + location.pathname}
            language="en"
          />
        </p>
        <p class="actions">
          <button type="button" class="primary" onClick={() => window.print()}>
            {t('lesson.print')}
          </button>
          <a class="button" href={hrefs.front}>
            {t('notAvailable.back')}
          </a>
        </p>
      </header>
      <Part title={t('lesson.aim')}>
        <Sentences texts={lesson.aim} language={lesson.language} />
      </Part>
      <Part title={t('lesson.levels')}>
        <ol>
          {series.map((card) => (
            <li key={card.id} {...wordsIn(card.language)}>
              <a href={hrefs.play(card.id)}>{card.title}</a>: {card.goal}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('lesson.prepare')}>
        <Sentences texts={lesson.prepare} language={lesson.language} />
      </Part>
      <Part title={t('lesson.course')}>
        <LessonSteps lesson={lesson} />
      </Part>
      <Part title={t('lesson.questions')}>
        <Sentences texts={lesson.questions} language={lesson.language} numbered />
      </Part>
      <Part title={t('lesson.glossary')}>
        <dl class="glossary" {...words}>
          {lesson.glossary.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('lesson.differentiation')}>
        <Sentences texts={lesson.differentiation} language={lesson.language} />
      </Part>
      {lesson.standards.length > 0 && (
        <Part title={t('lesson.standards')}>
          <ul {...words}>
            {lesson.standards.map(({ framework, code, fit }) => (
              <li key={`${framework} ${code}`}>
                <strong>
                  {framework}, {code}
                </strong>{' '}
                {fit}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </article>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type SentencesProps = { texts: readonly string[]; language: string; numbered?: boolean }

function Sentences({ texts, language, numbered = false }: SentencesProps) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List {...wordsIn(language)}>
      {texts.map((text) => (
        <li key={text}>
          <LinkedText text={text} />
        </li>
      ))}
    </List>
  )
}
