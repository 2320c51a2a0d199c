// The settings: every change is in force at once and kept on this device.
import { MODES } from '../../core/round/round'
import { LANGUAGE_NAMES } from '../../app/languages'
import {
  FONTS,
  LANGUAGE_CHOICES,
  MOTIONS,
  type Settings,
  TEXT_SIZES,
  THEMES,
  VIEWS,
} from '../../app/settings'
import { t } from '../../text/text'
import { useGame } from '../game'
import '../../styles/settings.css'

export function SettingsDialog({ showKeys }: { showKeys: () => void }) {
  const { settings } = useGame()
  const { value } = settings.value
  return (
    <>
      <h2 id="settings-title">{t('settings.title')}</h2>
      <p class="aside">{t('settings.kept')}</p>
      <div class="settings-columns">
        <fieldset>
          <legend>{t('settings.reading')}</legend>
          <Choice
            name="textSize"
            label={t('settings.textSize')}
            options={TEXT_SIZES}
            labelOf={(size) => t('settings.percent', { share: size / 100 })}
          />
          <Choice
            name="font"
            label={t('settings.font')}
            options={FONTS}
            labelOf={(font) => t(`settings.fonts.${font}`)}
          />
          <Switch name="wideLetters" label={t('settings.wideLetters')} />
          <Switch name="wideWords" label={t('settings.wideWords')} />
          <Switch name="wideLines" label={t('settings.wideLines')} />
        </fieldset>
        <fieldset>
          <legend>{t('settings.look')}</legend>
          <Choice
            name="theme"
            label={t('settings.theme')}
            options={THEMES}
            labelOf={(theme) => t(`settings.themes.${theme}`)}
          />
          <Choice
            name="language"
            label={t('settings.language')}
            options={LANGUAGE_CHOICES}
            labelOf={(choice) =>
              choice === 'auto' ? t('settings.languageOfBrowser') : LANGUAGE_NAMES[choice]
            }
            languageOf={(choice) => (choice === 'auto' ? undefined : choice)}
          />
          <Choice
            name="view"
            label={t('settings.view')}
            options={VIEWS}
            labelOf={(view) => t(`settings.views.${view}`)}
          />
          <Choice
            name="motion"
            label={t('settings.motion')}
            options={MOTIONS}
            labelOf={(motion) => t(`settings.motions.${motion}`)}
          />
        </fieldset>
        <fieldset>
          <legend>{t('settings.play')}</legend>
          <Choice
            name="mode"
            label={t('briefing.mode')}
            options={MODES}
            labelOf={(mode) => t(`modes.${mode}.label`)}
          />
          <Switch name="asksCertainty" label={t('briefing.certainty')} />
          <Switch name="numberKeys" label={t('settings.numberKeys')} />
          <Switch name="muted" label={t('settings.muted')} />
          <label class="field">
            <span>{t('settings.volume')}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={value.volume}
              aria-valuetext={t('settings.percent', { share: value.volume })}
              onInput={(event) => settings.set('volume', event.currentTarget.valueAsNumber)}
            />
          </label>
        </fieldset>
      </div>
      <form method="dialog" class="actions dialog-foot">
        <button type="submit">{t('settings.close')}</button>
        <button type="button" class="quiet" onClick={showKeys}>
          {t('settings.keys')}
        </button>
      </form>
    </>
  )
}

type ChoiceName = 'language' | 'theme' | 'textSize' | 'font' | 'motion' | 'view' | 'mode'

function Choice<Name extends ChoiceName>({
  name,
  label,
  options,
  labelOf,
  languageOf = () => undefined,
}: {
  name: Name
  label: string
  options: readonly Settings[Name][]
  labelOf: (option: Settings[Name]) => string
  /** Where a label is not in the language of the page. */
  languageOf?: (option: Settings[Name]) => string | undefined
}) {
  const { settings } = useGame()
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={String(settings.value.value[name])}
        onChange={(event) => {
          const option = options[event.currentTarget.selectedIndex]
          if (option !== undefined) settings.set(name, option)
        }}
      >
        {options.map((option) => (
          <option key={option} value={String(option)} lang={languageOf(option)}>
            {labelOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}

type SwitchName = 'muted' | 'asksCertainty' | 'numberKeys' | 'wideLetters' | 'wideWords' | 'wideLines'

function Switch({ name, label }: { name: SwitchName; label: string }) {
  const { settings } = useGame()
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings.value.value[name]}
        onChange={(event) => settings.set(name, event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
