import type { Language } from '../../domain/language.ts';
import { formatDate } from '../../text/format.ts';
import type { Text } from '../../text/text.ts';
import { gaugeIndicator } from './gauge-indicators.ts';
import type { GaugeModel, ShownValue } from './gauge-model.ts';

/** Words and numbers of a language. */
export interface Wording {
  readonly text: Text;
  readonly language: Language;
  readonly format: (value: number, digits?: number) => string;
}

/** Name of an indicator that has a target. */
export function gaugeName({ text }: Wording, indicator: string): string {
  return text.gauge.names[indicator] ?? text.gauges.names[indicator] ?? indicator;
}

/** A value of the gauge's indicator; shares have one decimal and carry their %. */
export function gaugeValue(
  wording: Wording,
  { indicator, target }: GaugeModel,
  value: number,
): string {
  const isShare = gaugeIndicator(indicator).share !== undefined;
  if (!isShare) return wording.format(value);
  const digits = value === target.value && Number.isInteger(value) ? 0 : 1;
  return wording.text.gauges.percent(wording.format(value, digits));
}

/** What stands at the right of the value: per cent of the target, or what a share is made of. */
export function gaugeResult({ text, format }: Wording, { parts, progress }: ShownValue): string {
  if (parts === undefined) return text.gauges.percent(format(progress.percent, 1));
  const [part, whole] = parts;
  const unit = text.gauges.unit(whole.indicator, whole.unit);
  return text.gauges.parts(format(part.value), format(whole.value), unit);
}

/** The gauge in one sentence, for `aria-valuetext`. */
export function meterWords(wording: Wording, model: GaugeModel, shown: ShownValue): string {
  const { text } = wording;
  const { indicator, target } = model;
  const unit = valueUnit(wording, model);
  const name = `${gaugeName(wording, indicator)} ${text.gauge.fiscalYear(shown.point.fiscalYear)}`;
  const value = `${gaugeValue(wording, model, shown.point.value)}${unit}`;
  const goal = `${gaugeValue(wording, model, target.value)}${unit}`;
  const result = gaugeResult(wording, shown);
  return shown.parts === undefined
    ? text.gauge.meter(name, value, goal, result)
    : text.gauges.shareMeter(name, value, result, goal);
}

/** Unit behind a value; a share's value carries its % already. */
export function valueUnit({ text }: Wording, { indicator, target }: GaugeModel): string {
  return gaugeIndicator(indicator).share === undefined
    ? text.gauges.unit(indicator, target.unit)
    : '';
}

/** Where the value stands to the target, first what matters most. */
export function standingSentences(
  wording: Wording,
  { indicator, target }: GaugeModel,
  { progress }: ShownValue,
): readonly string[] {
  const { gauge, gauges } = wording.text;
  const { standing, achievedSince, remaining, pace } = progress;
  const unit = gauges.differenceUnit(indicator, target.unit);
  const latest = pace.latest === undefined ? undefined : amount(wording, pace.latest);
  const latestAlone = (): string => {
    if (latest === undefined) return gauges.onlyOne;
    return (pace.latest ?? 0) < 0
      ? gauges.recentFall(amount(wording, -(pace.latest ?? 0)), unit)
      : gauge.recentOnly(latest, unit);
  };
  if (achievedSince !== undefined)
    return [
      standing === 'late' ? gauges.late(achievedSince) : gauge.achieved(achievedSince),
      latestAlone(),
    ];
  const left = gauge.remaining(amount(wording, remaining), unit);
  if (standing === 'missed') return [gauges.missed(target.deadlineFiscalYear), left, latestAlone()];
  if (pace.needed === undefined) return [left, latestAlone()];
  const needed = gauge.needed(amount(wording, pace.needed), unit, target.deadlineFiscalYear);
  return latest === undefined
    ? [left, `${needed}${wording.text.marks.sentenceEnd}`, gauges.onlyOne]
    : [left, `${needed}${gauge.recent(latest, unit)}`];
}

/** What is counted, when, and in how many municipalities. */
export function countedWords(wording: Wording, model: GaugeModel, shown: ShownValue): string {
  const { gauges, gauge } = wording.text;
  const { row, municipalities } = shown;
  const spec = gaugeIndicator(model.indicator);
  const when = countedWhen(wording, model, shown);
  if (spec.share !== undefined) return gauges.countedShare(gauges.shareDefinition, when);
  return gauges.counted(
    gauges.definition(model.indicator, row?.definition ?? ''),
    when,
    municipalities === undefined
      ? ''
      : gauge.municipalities(
          municipalities.value,
          gauges.unit(municipalities.indicator, municipalities.unit),
        ),
  );
}

/** The day, month or year that a value is of. */
export function countedWhen(
  { text: { gauges, gauge }, language }: Wording,
  { indicator }: GaugeModel,
  { row, point }: ShownValue,
): string {
  if (row?.asOf === undefined) return gauge.fiscalYear(point.fiscalYear);
  const date = formatDate(language, row.asOf);
  return gaugeIndicator(indicator).isMonthEnd ? gauges.monthEnd(date) : date;
}

/** Whole numbers as they are, others with one decimal. */
function amount({ format }: Wording, value: number): string {
  const rounded = Number(value.toFixed(1));
  return format(rounded, Number.isInteger(rounded) ? 0 : 1);
}
