import type { Measures } from "@samenrooster/contract";
import type { MeasureName, MeasuresWords } from "../localization/measures-words.ts";
import { addDays, mondayOf } from "./dates.ts";

/** A figure as it is read; without a text there are too few people to tell it. */
export interface Measure {
  readonly name: MeasureName;
  readonly text: string | undefined;
  /** Of a hundred, where it is a part of a whole and can be drawn as one. */
  readonly part?: number;
}

/** Half a year back and half a year ahead, as whole weeks: what is published lies there. */
export function measuredDays(today: string): { from: string; until: string } {
  const monday = mondayOf(today);
  return { from: addDays(monday, -26 * 7), until: addDays(monday, 26 * 7) };
}

/** The figures in the order in which they are shown. */
export function measuresShown(measures: Measures, words: MeasuresWords): Measure[] {
  const percent = (name: MeasureName, part: number | undefined): Measure => ({
    name,
    text: part === undefined ? undefined : words.percent(part),
    ...(part === undefined ? {} : { part }),
  });
  const days = (name: MeasureName, count: number | undefined): Measure => ({
    name,
    text: count === undefined ? undefined : words.days(count),
  });
  const { openShifts, heldShifts, quickReturns, familiarFaces } = measures;
  return [
    percent("wishesKept", measures.wishesKeptPercent),
    percent("worstKept", measures.worstKeptPercent),
    days("leastNotice", measures.leastNoticeDays),
    days("meanNotice", measures.meanNoticeDays),
    { name: "openShifts", text: words.ofShifts(openShifts, openShifts + heldShifts) },
    { name: "lateChanges", text: String(measures.lateChanges) },
    { name: "exchanges", text: String(measures.exchanges) },
    { name: "quickReturns", text: quickReturns === undefined ? undefined : String(quickReturns) },
    percent("external", measures.externalPercent),
    {
      name: "faces",
      text: familiarFaces && words.facesPerWeek(familiarFaces.meanPeople, familiarFaces.meanShifts),
    },
    percent("continuity", familiarFaces?.continuityPercent),
  ];
}
