// What a denial denies: another statement of the level, or an allegation in words.
import { useComputed } from '@preact/signals'
import { changeStatement } from '../../core/draft/edit-statements'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { SelectField } from '../parts/choice'
import { TextField } from '../parts/field'
import { useWordsOfLevel } from '../parts/words-of-level'

export function DeniesFields({ statement: key }: { statement: string }) {
  const { session } = useEditor()
  const words = useWordsOfLevel()
  const statements = useComputed(() => session.draft.value.statements).value
  const denies = statements.find((one) => one.key === key)?.denies ?? ''
  return (
    <>
      <SelectField
        address={`statements.${key}.denies`}
        label={w('fields.denies.label')}
        help={w('fields.denies.help')}
        options={[
          { value: '', label: w('statements.deniesNothing') },
          ...statements.flatMap((other, index) =>
            other.key === key && denies !== key
              ? []
              : [{ value: other.key, label: `${index + 1}. ${other.text.slice(0, 80)}` }],
          ),
        ]}
        read={(draft) => draft.statements.find((one) => one.key === key)?.denies ?? ''}
        write={(draft, chosen) => changeStatement(draft, key, { denies: chosen })}
      />
      {denies === '' && (
        <TextField
          address={`statements.${key}.deniesWords`}
          label={w('fields.deniesWords.label')}
          help={w('fields.deniesWords.help')}
          read={(draft) => draft.statements.find((one) => one.key === key)?.deniesWords ?? ''}
          write={(draft, deniesWords) => changeStatement(draft, key, { deniesWords })}
          most={300}
          words={words}
        />
      )}
    </>
  )
}
