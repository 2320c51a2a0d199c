// A button that opens a file: a native file field under the words of a button.

type Props = { accept: string; label: string; opened: (file: File) => void }

export function FileButton({ accept, label, opened }: Props) {
  return (
    <label class="button file-button">
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget
          const file = input.files?.[0]
          if (file !== undefined) opened(file)
          // The same file can be chosen again once it is mended.
          input.value = ''
        }}
      />
      {label}
    </label>
  )
}
