import { useId, type ReactElement } from 'react';

/** A native range with its value in words: arrows, Page Up/Down, Home and End work. */
export function Slider(props: {
  label: string;
  value: number;
  limits: { readonly min: number; readonly max: number; readonly step: number };
  words: string;
  onChange: (value: number) => void;
}): ReactElement {
  const id = useId();
  const { min, max, step } = props.limits;
  return (
    <div className="gap-field">
      <div className="gap-slider-label">
        <label htmlFor={id}>{props.label}</label>
        <output htmlFor={id} className="figure">
          {props.words}
        </output>
      </div>
      <input
        id={id}
        className="year-slider"
        type="range"
        min={min}
        max={max}
        step={step}
        value={props.value}
        aria-valuetext={props.words}
        onChange={(event) => props.onChange(Number(event.target.value))}
      />
    </div>
  );
}
