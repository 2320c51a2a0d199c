// What the player's sorting shows over all levels played on this device: telling apart and leaning, each bin for
// itself, and what is mixed up with what. Says plainly when there is too little to say anything.
import { firstSorted } from '../../app/progress'
import { type Habit, habitsOf, type MixUp } from '../../core/score/habits'
import { t } from '../../text/text'
import '../../text/later-texts'
import { useGame } from '../game'
import { BinMark } from '../parts/bin-mark'

export function HabitsSection() {
  const { progress } = useGame()
  const { statements, habits, mixUps } = habitsOf(firstSorted(progress.value.value))
  const enough = habits.length > 0 || mixUps.length > 0
  return (
    <section class="habits sheet" aria-labelledby="habits">
      <h2 id="habits">{t('habits.title')}</h2>
      <p class="aside">{t('habits.basis', { count: statements })}</p>
      {!enough && <p>{t('habits.tooFew')}</p>}
      {habits.length > 0 && (
        <ul class="habit-list">
          {habits.map((habit) => (
            <HabitOf habit={habit} key={habit.bin} />
          ))}
        </ul>
      )}
      {mixUps.length > 0 && (
        <ul class="mix-ups">
          {mixUps.map((mixUp) => (
            <li key={mixUp.was + mixUp.put}>{mixUpWords(mixUp)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function HabitOf({ habit: { bin, apart, leaning } }: { habit: Habit }) {
  const bins = t(`bins.${bin}.plural`)
  return (
    <li data-bin={bin} data-apart={apart}>
      <BinMark bin={bin} />
      <span>
        {t(`habits.apart.${apart}`, { bins })}
        {leaning && <strong> {t(`habits.leaning.${leaning}`, { bins })}</strong>}
      </span>
    </li>
  )
}

function mixUpWords({ was, put, count, of }: MixUp): string {
  return t('habits.mixUp', { was: t(`bins.${was}.plural`), put: t(`bins.${put}.called`), times: count, of })
}
