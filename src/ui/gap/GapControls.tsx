import { useId, type ReactElement } from 'react';
import { DEMAND_MEASURES, type DemandMeasure } from '../../domain/demand.ts';
import { HUB_FUNCTIONS, type HubFunction } from '../../domain/hub-function.ts';
import {
  DETOUR_FACTOR,
  GAP_DISTANCE_METRES,
  GAP_MINUTES,
  TRAVEL_SPEED,
} from '../../domain/reach.ts';
import { GAP_FORMS } from '../../state/gap-settings.ts';
import { usePage } from '../page-context.ts';
import { Choices } from '../frame/Choices.tsx';
import { DemandChoice } from './DemandChoice.tsx';
import { useGapPage } from './gap-context.ts';
import { Slider } from './Slider.tsx';

/** Distance, detour, people, demand points and hubs: all live, all in the link. */
export function GapControls(): ReactElement {
  const { format } = usePage();
  const { words, settings, set, state } = useGapPage();
  const { controls } = words;
  const id = useId();
  const { limit } = settings;
  const isTimed = state.reach.kind === 'travelTimes';
  const { demand } = state;
  const hasMeasure = (measure: DemandMeasure): boolean =>
    demand?.status !== 'ready' || demand.points.persons[measure] !== undefined;
  return (
    <div className="panel-section gap-controls" role="group" aria-label={controls.label}>
      <label htmlFor={`${id}-measure`}>{controls.measure}</label>
      <select
        id={`${id}-measure`}
        className="select"
        value={settings.measure}
        onChange={(event) => {
          const measure = DEMAND_MEASURES.find((known) => known === event.target.value);
          if (measure !== undefined) set({ measure });
        }}
      >
        {DEMAND_MEASURES.map((measure) => (
          <option key={measure} value={measure} disabled={!hasMeasure(measure)}>
            {words.measures[measure]}
          </option>
        ))}
      </select>
      <Choices
        legend={controls.form}
        values={GAP_FORMS}
        value={settings.form}
        words={controls.forms}
        onChange={(form) => set({ form })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.surface === 'bands'}
          disabled={isTimed}
          onChange={() => set({ surface: settings.surface === 'bands' ? 'none' : 'bands' })}
        />
        {controls.surface}
      </label>
      <fieldset className="gap-field">
        <legend>{controls.functions}</legend>
        <div className="choices">
          {HUB_FUNCTIONS.map((hubFunction) => (
            <FunctionChoice key={hubFunction} hubFunction={hubFunction} />
          ))}
        </div>
        <p className="note">
          {settings.functions.length === 0
            ? controls.functionsNote
            : controls.selection(
                state.selection.chosenCount,
                state.selection.lacking,
                state.selection.notStated,
              )}
        </p>
      </fieldset>
      <details>
        <summary>{controls.more}</summary>
        <DemandChoice />
        {!isTimed && (
          <Choices
            legend={controls.unit}
            values={['metres', 'minutes'] as const}
            value={limit.unit}
            words={controls.units}
            onChange={(unit) =>
              set({
                limit: {
                  unit,
                  value: unit === 'metres' ? GAP_DISTANCE_METRES.initial : GAP_MINUTES.initial,
                },
              })
            }
          />
        )}
        {!isTimed && (
          <Slider
            label={controls.detour}
            value={settings.detourFactor}
            limits={DETOUR_FACTOR}
            words={controls.detourValue(format(settings.detourFactor, 2))}
            onChange={(value) => set({ detourFactor: Number(value.toFixed(2)) })}
          />
        )}
        {!isTimed && limit.unit === 'minutes' && (
          <Slider
            label={controls.speed}
            value={settings.speed}
            limits={TRAVEL_SPEED}
            words={controls.speedValue(format(settings.speed))}
            onChange={(speed) => set({ speed })}
          />
        )}
      </details>
    </div>
  );
}

/** The limit of distance or time: the first thing to move. */
export function GapLimit(): ReactElement {
  const { format } = usePage();
  const { words, settings, moveLimit } = useGapPage();
  const { controls } = words;
  const { limit } = settings;
  return limit.unit === 'metres' ? (
    <Slider
      label={controls.distance}
      value={limit.value}
      limits={GAP_DISTANCE_METRES}
      words={controls.kilometres(format(limit.value / 1000, 1))}
      onChange={(value) => moveLimit({ unit: 'metres', value })}
    />
  ) : (
    <Slider
      label={controls.minutes}
      value={limit.value}
      limits={GAP_MINUTES}
      words={controls.minutesValue(format(limit.value))}
      onChange={(value) => moveLimit({ unit: 'minutes', value })}
    />
  );
}

function FunctionChoice({ hubFunction }: { hubFunction: HubFunction }): ReactElement {
  const { words, settings, set } = useGapPage();
  const { functions } = settings;
  const isChosen = functions.includes(hubFunction);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() =>
          set({
            functions: HUB_FUNCTIONS.filter((known) =>
              known === hubFunction ? !isChosen : functions.includes(known),
            ),
          })
        }
      />
      {words.controls.functionNames[hubFunction]}
    </label>
  );
}
