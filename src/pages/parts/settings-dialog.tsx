// The settings: every change is in force at once and kept on this device.
import type { RefObject } from 'preact'
import { MODES } from '../../core/round/round'
import { MOTIONS, type Settings, TEXT_SIZES, THEMES, VIEWS } from '../../app/settings'
import { text } from '../../text/text'
import { useGame } from '../game'

type Props = { dialog: RefObject<HTMLDialogElement | null>; showKeys: () => void }

export function SettingsDialog({ dialog, showKeys }: Props) {
  const { settings } = useGame()
  const { value } = settings.value
  const words = text.settings
  return (
    <dialog ref={dialog} class="settings sheet" aria-labelledby="settings-title">
      <h2 id="settings-title">{words.title}</h2>
      <div class="settings-columns">
        <fieldset>
          <legend>{words.look}</legend>
          <Choice
            name="theme"
            label={words.theme}
            options={THEMES}
            labelOf={(theme) => words.themes[theme]}
          />
          <Choice name="textSize" label={words.textSize} options={TEXT_SIZES} labelOf={words.percent} />
          <Choice
            name="motion"
            label={words.motion}
            options={MOTIONS}
            labelOf={(motion) => words.motions[motion]}
          />
          <Choice name="view" label={words.view} options={VIEWS} labelOf={(view) => words.views[view]} />
        </fieldset>
        <fieldset>
          <legend>{words.sound}</legend>
          <Switch name="muted" label={words.muted} />
          <label class="field">
            <span>{words.volume}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={value.volume}
              onInput={(event) => settings.set('volume', event.currentTarget.valueAsNumber)}
            />
          </label>
        </fieldset>
        <fieldset>
          <legend>{words.play}</legend>
          <Choice
            name="mode"
            label={text.briefing.mode}
            options={MODES}
            labelOf={(mode) => text.modes[mode].label}
          />
          <Switch name="asksCertainty" label={text.briefing.certainty} />
          <Switch name="numberKeys" label={words.numberKeys} />
        </fieldset>
      </div>
      <p class="aside">{words.kept}</p>
      <form method="dialog" class="actions">
        <button type="submit">{words.close}</button>
        <button type="button" class="quiet" onClick={showKeys}>
          {words.keys}
        </button>
      </form>
    </dialog>
  )
}

type ChoiceName = 'theme' | 'textSize' | 'motion' | 'view' | 'mode'

function Choice<Name extends ChoiceName>({
  name,
  label,
  options,
  labelOf,
}: {
  name: Name
  label: string
  options: readonly Settings[Name][]
  labelOf: (option: Settings[Name]) => string
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
          <option key={option} value={String(option)}>
            {labelOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Switch({ name, label }: { name: 'muted' | 'asksCertainty' | 'numberKeys'; label: string }) {
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
