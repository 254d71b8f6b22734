interface TickBoxProps {
  /** Of the field; its id is `field-<name>`. */
  name: string;
  text: string;
  checked?: boolean;
  error?: string;
  className: string;
}

/** A box that has to be ticked, with what is wrong with it tied to it. */
export function TickBox({ name, text, checked, error, className }: TickBoxProps) {
  const id = `field-${name}`;
  return (
    <>
      <label className={className}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          required
        />
        <span>{text}</span>
      </label>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </>
  );
}
