import { useId, type ReactElement } from 'react';

/** One of a few, as radio buttons under a heading. `className` of the group where it is not the gap explorer's. */
export function Choices<T extends string>(props: {
  className?: string;
  legend: string;
  values: readonly T[];
  value: T;
  words: Readonly<Record<T, string>>;
  isDisabled?: (value: T) => boolean;
  onChange: (value: T) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className={props.className ?? 'gap-field'}>
      <legend>{props.legend}</legend>
      <div className="choices">
        {props.values.map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              disabled={props.isDisabled?.(value) ?? false}
              onChange={() => props.onChange(value)}
            />
            {props.words[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
