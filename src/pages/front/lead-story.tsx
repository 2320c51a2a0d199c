// The lead of the front page. For a new player: what this is, and the way in. For one who has been here: the
// level to go on with.
import { hrefs } from '../../app/route'
import type { Lead } from '../../app/standing'
import { t } from '../../text/text'
import { Quoting } from '../parts/quoting'
import { wordsIn } from '../parts/words-in'
import { LeadPicture } from './lead-picture'
import { LevelFacts } from './level-facts'

/** `lead`: undefined where there are no levels. */
export function LeadStory({ lead }: { lead: Lead | undefined }) {
  if (lead === undefined || lead.how === 'begin') return <Welcome lead={lead} />
  const { card, how } = lead
  const words = wordsIn(card.language)
  return (
    <section class="lead" data-how={how} aria-labelledby="lead">
      <div class="lead-words">
        <p class="kicker">{t(`front.leads.${how}.kicker`)}</p>
        <h2 id="lead" {...words}>
          {card.title}
        </h2>
        <p class="lead-text" {...words}>
          {card.summary}
        </p>
        <p class="actions">
          <a class="button primary" href={hrefs.play(card.id)} aria-describedby="lead">
            {t(`front.leads.${how}.link`)}
          </a>
          <a class="more" href={hrefs.codebook}>
            {t('front.howItWorks')}
          </a>
        </p>
      </div>
      <div class="lead-about">
        <p class="lead-goal" {...words}>
          {card.goal}
        </p>
        <LevelFacts card={card} />
      </div>
    </section>
  )
}

function Welcome({ lead }: { lead: Lead | undefined }) {
  return (
    <section class="lead" data-how="begin" aria-labelledby="lead">
      <h2 id="lead">{t('front.lead')}</h2>
      <p class="lead-text">{t('front.introduction')}</p>
      <p class="actions">
        {lead && (
          <a class="button primary" href={hrefs.play(lead.card.id)} aria-describedby="first-level">
            {t('front.leads.begin.link')}
          </a>
        )}
        <a class="more" href={hrefs.codebook}>
          {t('front.howItWorks')}
        </a>
      </p>
      {lead && (
        <p class="aside" id="first-level">
          <Quoting
            sentence={(title) => t('front.leads.begin.kicker', { title, years: lead.card.minimumAge })}
            words={lead.card.title}
            language={lead.card.language}
          />
        </p>
      )}
      <LeadPicture />
    </section>
  )
}
